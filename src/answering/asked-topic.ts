import { newestFirst } from '../edition/sources.ts';
import { tokens } from '../language/tokens.ts';
import { matchAll } from '../retrieval/term-shares.ts';
import type { WriterRequest } from './writer.ts';
import type { AnswerSentence } from './writers/answer-sentences.ts';
import type { ScoredSentence } from './writers/score-sentences.ts';

/** Openings that are told of a topic. */
const MAX_OPENINGS = 3;

/**
 * The sentences that tell what is new of a topic: those that open an article and have the word, of the newest articles first;
 * none of a question that asks something.
 */
export function topicOpenings(
  sentences: readonly AnswerSentence[],
  request: Pick<WriterRequest, 'question' | 'terms'>,
): AnswerSentence[] {
  if (!isTopic(request)) return [];
  const { terms } = request;
  const opens = ({ evidence: { hit }, text, place }: AnswerSentence) =>
    hit.passage.ordinal === 0 &&
    place === 0 &&
    matchAll(terms, text, hit.article.language).every(({ strength }) => strength > 0);
  return sentences.filter(opens).sort(byArticle).slice(0, MAX_OPENINGS);
}

/** None of them is more of an answer than another: each is as likely, the newest first. */
export function evenly(sentences: readonly ScoredSentence[]): ScoredSentence[] {
  const total = sentences.reduce((sum, { score }) => sum + score, 0);
  return sentences
    .map((sentence) => ({ ...sentence, score: total / sentences.length }))
    .sort(byArticle);
}

/** Whether nothing is asked but a topic is named in one word: `ferry`. */
function isTopic({
  question: { query },
  terms,
}: Pick<WriterRequest, 'question' | 'terms'>): boolean {
  const isOneWord = tokens(query).length === 1 && !query.includes('?');
  return isOneWord && terms.every(({ kind }) => kind === 'word' || kind === 'name');
}

function byArticle(a: AnswerSentence, b: AnswerSentence): number {
  return newestFirst(a.evidence.hit.article, b.evidence.hit.article);
}
