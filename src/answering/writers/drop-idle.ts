import { answerSlots } from '../answer-slots.ts';
import { answerType } from '../answer-type.ts';
import { foundShare, matchAll } from '../../retrieval/term-shares.ts';
import type { WriterRequest } from '../writer.ts';
import type { SentenceCandidate } from './sentence-candidates.ts';

/**
 * Leaves out those that bring along a sentence for nothing: each of the sentences quoted together has a word of the
 * question, or something of the kind it asks for; a first one may also be there to say what the second speaks of.
 */
export function dropIdle(
  candidates: readonly SentenceCandidate[],
  { question: { query }, terms }: Pick<WriterRequest, 'question' | 'terms'>,
): SentenceCandidate[] {
  const type = answerType(query);
  return candidates.filter(({ parts, isNeeded, evidence }) => {
    const { language } = evidence.hit.article;
    const saysSomething = (part: string) =>
      foundShare(matchAll(terms, part, language), terms) > 0 ||
      (answerSlots(type, part, language, query)?.length ?? 0) > 0;
    return parts.length < 2 || parts.slice(isNeeded ? -1 : 0).every(saysSomething);
  });
}
