import type { SearchTerm } from '../retrieval/search-terms.ts';
import { isFound, matchAll, matchHeading, strongest } from '../retrieval/term-shares.ts';
import { answerType } from './answer-type.ts';
import { namesAsked } from './asked-words.ts';
import type { Evidence, WriterRequest } from './writer.ts';
import { leadWith } from './writers/lead-with.ts';
import type { ScoredSentence } from './writers/score-sentences.ts';

type Request = Pick<WriterRequest, 'terms' | 'question'>;

/** Whether a question asks what outlets of the coverage wrote on something: "What did the Echo write about the delay?" */
export function asksWhatOutletsWrote({ outlets, query }: Request['question']): boolean {
  return outlets.length > 0 && answerType(query) === 'words';
}

/** What a question asks about: its words without those for saying so. */
function topicOf({ terms, question: { query } }: Request): readonly SearchTerm[] {
  const isAsked = namesAsked(query, terms);
  return terms.filter(({ kind }, at) => kind !== 'filler' && isAsked[at] !== true);
}

/** The ids of the articles of which one passage, with the headline, has all words of what a question asks about. */
export function articlesOnTopic(
  evidence: readonly Evidence[],
  request: Request,
): ReadonlySet<string> {
  const topic = topicOf(request);
  if (topic.length === 0) return new Set();
  const isOnTopic = ({ hit: { article, passage } }: Evidence) =>
    strongest(matchAll(topic, passage.text, article.language), matchHeading(topic, article)).every(
      isFound,
    );
  return new Set(evidence.filter(isOnTopic).map(({ hit }) => hit.article.id));
}

/**
 * Those first that open an article and have a word of what is asked about, or whose headline has all of them: news
 * tells first what is new.
 * @param sentences best first
 */
export function openingsFirst(
  sentences: readonly ScoredSentence[],
  request: Request,
): ScoredSentence[] {
  const topic = topicOf(request);
  return leadWith(
    sentences,
    ({ evidence: { hit }, place, text }) =>
      hit.passage.ordinal === 0 &&
      place === 0 &&
      (matchAll(topic, text, hit.article.language).some(isFound) ||
        matchHeading(topic, hit.article).every(isFound)),
  );
}
