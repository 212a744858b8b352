import { askedDimension, statesDimension } from '../language/dimensions.ts';
import { answerSlots } from './answer-slots.ts';
import type { WriterRequest } from './writer.ts';
import type { WeighedStretch } from './writers/order-stretches.ts';
import { leadWith } from './writers/lead-with.ts';
import type { ScoredSentence } from './writers/score-sentences.ts';

type Request = Pick<WriterRequest, 'terms' | 'question'>;

/**
 * Sentences first that state the dimension which a question asks for: `58 metres long`.
 * @param sentences best first
 */
export function statedFirst(
  sentences: readonly ScoredSentence[],
  request: Request,
): ScoredSentence[] {
  return leadWith(sentences, ({ text, evidence }) =>
    states(text, evidence.hit.article.language, request),
  );
}

/** What is told of an answer: where some of it states the dimension that is asked for, nothing else. */
export function statedAlone(
  chosen: readonly WeighedStretch[],
  request: Request,
): readonly WeighedStretch[] {
  const stated = chosen.filter(({ text, evidence }) =>
    states(text, evidence.hit.article.language, request),
  );
  return stated.length > 0 ? stated : chosen;
}

function states(
  text: string,
  language: string | null,
  { question: { query }, terms }: Request,
): boolean {
  const dimension = askedDimension(query);
  if (dimension === null || !statesDimension(text, dimension)) return false;
  return (answerSlots('quantity', text, language, query, terms) ?? []).length > 0;
}
