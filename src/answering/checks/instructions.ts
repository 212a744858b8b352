import { allMatches } from '../../language/all-matches.ts';
import type { ClaimReading } from './claim-reading.ts';
import { remember } from './remember.ts';
import { isSameSense } from './sense/same-sense.ts';
import { wordsOf, type Word } from './sense/words-of.ts';

/**
 * Sentences by which a text speaks to whoever writes from it instead of to its readers, in en nl de fr es: orders at the
 * beginning of a sentence to forget what was said before, or words to a model by name.
 */
const ORDER = new RegExp(
  [
    '(?:please )?(?:ignore|disregard|forget|override)\\b[^.!?\\n]{0,40}\\b(?:rules?|instructions?|prompts?|guidelines|everything|passages?|system)\\b',
    '(?:negeer|vergeet)\\b[^.!?\\n]{0,40}\\b(?:regels|instructies|opdrachten|alles)\\b',
    '(?:ignorieren? sie|ignoriere|vergiss|vergessen sie)\\b[^.!?\\n]{0,40}\\b(?:regeln|anweisungen|alles)\\b',
    '(?:ignore[zr]?|oublie[zr]?)\\b[^.!?\\n]{0,40}\\b(?:règles|instructions|consignes|tout)(?!\\p{L})',
    '(?:ignora|ignore|olvida|olvide)\\b[^.!?\\n]{0,40}\\b(?:reglas|instrucciones|todo)\\b',
    '(?:attention|note to|dear|to the|instructions? (?:for|to))[ :]{1,2}(?:any |all |the )?(?:ai|a\\.i\\.|assistants?|language models?|chat ?bots?|llms?)\\b',
    '(?:assistant|system|chatbot|ai|llm) ?:',
    'you are (?:now )?(?:an? )?(?:ai|assistant|language model|chat ?bot)\\b',
    '</?(?:passage|system|question|instructions?)\\b',
  ]
    .map((words) => `(?:^|(?<=[.!?…:>”"]\\s)|(?<=\\n))\\s*${words}`)
    .join('|'),
  'giu',
);

/**
 * Orders that a claim follows: it rests on what stands in an article's order to a model, or behind it in its paragraph,
 * or has words that the evidence has in orders and the cited texts nowhere else. Such words report nothing.
 */
export function followedOrders(claim: ClaimReading): string[] {
  const orders = claim.evidence.flatMap(({ hit }) => ordersIn(hit.passage.text, null));
  if (orders.length === 0) return [];
  const rested = claim.support.flatMap(({ evidence: { hit }, start, end }) =>
    ordersIn(hit.passage.text, null).filter(
      (order) => start - hit.passage.start < order.end && end - hit.passage.start > order.start,
    ),
  );
  return rested.length > 0 ? rested.map(({ text }) => text) : wordsOfOrders(claim, orders);
}

/** An order with its paragraph's rest; offsets in the text. */
export interface Order {
  readonly text: string;
  readonly start: number;
  /** The end of its paragraph. */
  readonly end: number;
}

/** The orders of a text, in order. */
export const ordersIn = remember((text): readonly Order[] =>
  allMatches(text, ORDER).map(({ 0: order, index }) => {
    const stop = text.indexOf('\n', index + order.length);
    const end = stop < 0 ? text.length : stop;
    return { text: text.slice(index, end).trim(), start: index, end };
  }),
);

function wordsOfOrders(claim: ClaimReading, orders: readonly Order[]): string[] {
  const ordered = orders.flatMap(({ text }) => wordsOf(text, claim.language));
  const cited = claim.sources.flatMap(({ text, about, language }) =>
    wordsOf(`${withoutOrders(text)}\n${about}`, language),
  );
  const isAmong = (word: Word, words: readonly Word[]) =>
    words.some((other) => isSameSense(word, other));
  return wordsOf(claim.own, claim.language)
    .filter((word) => word.isContent && isAmong(word, ordered) && !isAmong(word, cited))
    .map(({ text }) => text);
}

function withoutOrders(text: string): string {
  return ordersIn(text, null).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
}
