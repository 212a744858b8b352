import { sentences } from '../../language/sentences.ts';
import { isPublisherLine } from './edge-signs.ts';

/** Longer lines are sentences of a story, whatever they end in. */
const MAX_HEADLINE_CHARS = 180;
/** A derived headline is cut at a word near this length. */
const DERIVED_CHARS = 100;

/** A headline, and the paragraphs that remain below it. */
export interface Headed {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  /** Whether the headline is the beginning of the paragraphs, for want of a better one. */
  readonly derived: boolean;
}

/**
 * Parts the headline from a text without a headline field. The first line, labels such as `Press release`
 * left out, is it when it is short, does not end like a sentence and stands over more text. Otherwise the first sentence serves, cut at a word with
 * `…`, and stays in the body as well: a headline that begins the body is a derived one.
 */
export function takeHeadline(paragraphs: readonly string[]): Headed {
  const opening = paragraphs.findIndex((line) => !isPublisherLine(line));
  const [first = '', ...rest] = paragraphs.slice(Math.max(0, opening));
  if (rest.length > 0 && looksLikeHeadline(first)) {
    return { headline: first, paragraphs: rest, derived: false };
  }
  return { headline: firstWords(sentences(first)[0]?.text ?? first), paragraphs, derived: true };
}

/** Whether a line reads like a headline or subheading: short, and not ended like a sentence. */
export function looksLikeHeadline(line: string): boolean {
  if (line.length > MAX_HEADLINE_CHARS || sentences(line).length > 2) return false;
  return !/(?:[.…:;,]|\.[”"’')\]])$/.test(line) || /\b(?:\p{Lu}\.)+$/u.test(line);
}

function firstWords(sentence: string): string {
  if (sentence.length <= DERIVED_CHARS) return sentence;
  const cut = sentence.slice(0, DERIVED_CHARS + 1).replace(/\s+\S*$/, '');
  return `${cut.slice(0, DERIVED_CHARS).replace(/[\s,;:–—-]+$/u, '')}…`;
}
