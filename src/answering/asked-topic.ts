import { newestFirst } from '../edition/sources.ts';
import { fold } from '../language/analyse.ts';
import { isDeterminer } from '../language/determiners.ts';
import { tokens } from '../language/tokens.ts';
import { requestedTopic } from '../language/topic-requests.ts';
import type { SearchTerm } from '../retrieval/search-terms.ts';
import { matchAll, matchHeading, strongest } from '../retrieval/term-shares.ts';
import type { WriterRequest } from './writer.ts';
import type { AnswerSentence } from './writers/answer-sentences.ts';
import type { ScoredSentence } from './writers/score-sentences.ts';

/** Openings that are told of a topic. */
const MAX_OPENINGS = 3;

/** A word itself, or its translation. */
const SURE = 0.8;

/**
 * The words of the topic of which a question asks to be told ("ferry", "What happened with the strike?"); none where
 * it asks something of it, or where it has a number.
 */
export function topicTerms({
  question: { query },
  terms,
}: Pick<WriterRequest, 'question' | 'terms'>): readonly SearchTerm[] {
  const named = tokens(query).filter(({ text }, at) => at > 0 || !isDeterminer(text));
  const isOneWord = named.length === 1 && !query.includes('?');
  const topic = isOneWord ? query : requestedTopic(query);
  if (topic === null) return [];
  const words = new Set(tokens(topic).map(({ text }) => fold(text)));
  const asked = terms.filter(({ kind, text }) => kind !== 'filler' && words.has(fold(text)));
  return asked.every(({ kind }) => kind === 'word' || kind === 'name') ? asked : [];
}

/**
 * The sentences that tell what is new of a topic: those that open an article of which they or the headline have all
 * its words, of the newest articles first; those with near words for it alone (late for a delay) where no other does.
 * None of a question that asks something.
 */
export function topicOpenings(
  sentences: readonly AnswerSentence[],
  request: Pick<WriterRequest, 'question' | 'terms'>,
): AnswerSentence[] {
  const topic = topicTerms(request);
  if (topic.length === 0) return [];
  const openings = sentences.flatMap((one) => {
    const { article, passage } = one.evidence.hit;
    if (passage.ordinal !== 0 || one.place !== 0) return [];
    const said = matchAll(topic, one.text, article.language);
    const all = strongest(said, matchHeading(topic, article));
    return [{ one, strength: Math.min(...all.map(({ strength }) => strength)) }];
  });
  const best = Math.max(0, ...openings.map(({ strength }) => strength));
  const least = Math.min(best, SURE);
  return openings
    .flatMap(({ one, strength }) => (strength > 0 && strength >= least ? [one] : []))
    .sort(byArticle)
    .slice(0, MAX_OPENINGS);
}

/** None of them is more of an answer than another: each is as likely, the newest first. */
export function evenly(sentences: readonly ScoredSentence[]): ScoredSentence[] {
  const total = sentences.reduce((sum, { score }) => sum + score, 0);
  return sentences
    .map((sentence) => ({ ...sentence, score: total / sentences.length }))
    .sort(byArticle);
}

function byArticle(a: AnswerSentence, b: AnswerSentence): number {
  return newestFirst(a.evidence.hit.article, b.evidence.hit.article);
}
