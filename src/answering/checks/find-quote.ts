import { normaliseText, type NormalisedText } from './normalised-text.ts';
import { remember } from './remember.ts';

/** Where a quote stands: `source.slice(start, end)` are its words as published. */
export interface QuoteSpan {
  readonly start: number;
  readonly end: number;
}

export interface FindQuoteOptions {
  /** Fewer letters and digits than this prove nothing: they stand in any text. @default 8 */
  readonly minChars?: number;
}

/** Longest stretch of an article, in UTF-16 units, that a quote with `…` in it may span. */
const MAX_SPAN_CHARS = 700;

const MARK = /["'“”„‘’«»]/;

/** A mark that is no apostrophe. */
const INNER_MARK = /["“”„«»]|[‘’'](?!\p{L})/u;

/** Left out of a quote, these turn it round. */
const NEGATION =
  /(?<!\p{L})(?:not|never|no|nor|denied|denies|niet|nooit|geen|nicht|nie|kein\p{Ll}*|pas|jamais|aucun\p{Ll}*|nunca)(?!\p{L})|n't(?!\p{L})/u;

/**
 * Finds a quote in a text word for word; quotation marks, dashes, spaces and capitals may differ in form,
 * and so may the mark it ends with. A quote with `…` or `[...]` in it must stand there in parts, in that order,
 * with no negation left out. `null` when it does not stand there: its words were changed, or taken from several
 * places without saying so.
 */
export function findQuote(
  quote: string,
  source: string,
  { minChars = 8 }: FindQuoteOptions = {},
): QuoteSpan | null {
  const parts = quoteParts(quote);
  if (parts.join('').replace(/[^\p{L}\p{N}]/gu, '').length < Math.max(1, minChars)) return null;
  const text = normalisedSource(source, null);
  const span = findParts(parts, text, source) ?? findParts(parts.map(withoutEndMark), text, source);
  return span && withOwnMarks(quote.trim(), span, source);
}

/** With the quotation mark that the quote begins or ends with, where the source has one there and its other half within. */
function withOwnMarks(quote: string, { start, end }: QuoteSpan, source: string): QuoteSpan {
  if (!INNER_MARK.test(source.slice(start, end))) return { start, end };
  const opens = MARK.test(quote.charAt(0)) && MARK.test(source.charAt(start - 1));
  const closes = MARK.test(quote.charAt(quote.length - 1)) && MARK.test(source.charAt(end));
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}

const normalisedSource = remember(normaliseText);

function findParts(
  parts: readonly string[],
  text: NormalisedText,
  source: string,
): QuoteSpan | null {
  const spans: QuoteSpan[] = [];
  let from = 0;
  for (const part of parts) {
    const at = indexOfWords(text, part, from);
    if (at < 0 || (spans.length > 0 && hidesNegation(text.text.slice(from, at)))) return null;
    from = at + part.length;
    spans.push({ start: text.offsets[at] ?? 0, end: endOffset(text, from, source) });
  }
  return join(spans);
}

function quoteParts(quote: string): string[] {
  return quote
    .split(/\[?(?:…|\.{3,})\]?/u)
    .map((part) => normaliseText(part).text.replace(/^[\s"']+|[\s"']+$/g, ''))
    .filter((part) => part !== '');
}

/** Whether words left out of one sentence deny it. */
function hidesNegation(gap: string): boolean {
  return NEGATION.test(gap) && !/[.!?]\s/.test(gap);
}

/** Like `indexOf`, but a part never begins or ends inside a word. */
function indexOfWords({ text }: NormalisedText, part: string, from: number): number {
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1))
    if (isBoundary(text, at) && isBoundary(text, at + part.length)) return at;
  return -1;
}

/** Not within a word, and not within a number: `11` is no part of `11.50`. */
function isBoundary(text: string, at: number): boolean {
  const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at, at + 2)];
  if (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(after)) return false;
  return (
    !(/\d$/.test(before) && /^[.,:]\d/.test(after)) &&
    !(/\d[.,:]$/.test(before) && /^\d/.test(after))
  );
}

function withoutEndMark(part: string): string {
  return part.replace(/[\s.,;:!?]+$/, '');
}

/** The end of the last character that was matched, without the space that may follow it. */
function endOffset({ offsets }: NormalisedText, index: number, source: string): number {
  const next = offsets[index] ?? source.length;
  const last = offsets[index - 1] ?? 0;
  return last + source.slice(last, Math.max(next, last + 1)).trimEnd().length;
}

function join(spans: readonly QuoteSpan[]): QuoteSpan | null {
  const [first, last] = [spans.at(0), spans.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (last.end - first.start <= MAX_SPAN_CHARS) return { start: first.start, end: last.end };
  return spans.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
}
