import { allMatches } from '../../language/all-matches.ts';
import { fold } from '../../language/analyse.ts';
import { isPlainNumber } from '../../language/number-words.ts';
import { digitValues, round } from './digit-values.ts';
import { readWords, wordPiece, type NumberPiece } from './number-runs.ts';

/** A number in a text, with every value that its spelling may mean. */
export interface NumberMention {
  readonly text: string;
  /** `1.234` is 1234 in Dutch and 1.234 in English: both are listed. */
  readonly values: readonly number[];
}

/** Digits with separators, a fraction and a letter for a scale (`1,200`, `3½`, `1.2k`, `10:30`), or a word. */
const PIECE =
  /(?:\d{1,3}(?:[,.'’\u00A0\u202F ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,:]\d+)*)[½¼¾]?(?:(?:k|m|mn|bn)\b)?|[½¼¾]|[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/giu;

/** Pieces that are no number words. */
const OTHER_PIECE = /^(?:[\d½¼¾]|half$)/i;

/** Words for 1 and 2 that are mostly something else: a text that has them is not asked for the digit. */
const LOOSE: ReadonlyMap<string, number> = new Map([
  ...'one once single first een eerste ein eine einen einem einer erste ersten un une premier premiere uno una primer primero primera'
    .split(' ')
    .map((word) => [word, 1] as const),
  ...'second twice both tweede zweite zweiten deuxieme seconde segundo segunda'
    .split(' ')
    .map((word) => [word, 2] as const),
  ['half', 0.5],
]);

/**
 * The numbers of a text, in digits and in words (en nl de fr es): `1,200`, `1.2k`, `twelve hundred` and
 * `1,2 duizend` all have the value 1200. Of `7th` and `15-carat` the number counts.
 * @param language primary tag: leaves out words that are numbers in other languages only, such as `once`
 */
export function numbersIn(text: string, language?: string): NumberMention[] {
  const pieces = piecesOf(text);
  const found: NumberMention[] = [];
  for (let at = 0; at < pieces.length;) {
    const read = readMention(pieces, at);
    if (read !== null && isNumberHere(read.mention.text, language)) found.push(read.mention);
    at = read?.next ?? at + 1;
  }
  return found;
}

/**
 * The numbers of a claim, as written, whose value is in none of the texts it rests on.
 * @param language primary tag of the claim's language
 */
export function unsupportedNumbers(
  claim: string,
  sources: readonly string[],
  language: string | null = null,
): string[] {
  const known = new Set(sources.flatMap((source) => [...valuesOf(source), ...looseValues(source)]));
  return numbersIn(claim, language ?? 'en')
    .filter(({ values }) => !values.some((value) => known.has(value)))
    .map(({ text }) => text);
}

function valuesOf(source: string): number[] {
  return numbersIn(source).flatMap(({ values }) => values);
}

function looseValues(source: string): number[] {
  return allMatches(source, /\p{L}+/gu).flatMap(([word]) => LOOSE.get(fold(word)) ?? []);
}

function isNumberHere(text: string, language: string | undefined): boolean {
  return language === undefined || isPlainNumber(fold(text), language);
}

/** The words that can be of a number. Those joined by hyphens are taken together where that is one, else apart. */
function piecesOf(text: string): NumberPiece[] {
  const words = allMatches(text, PIECE).flatMap(({ 0: piece, index }) =>
    wordPiece(piece, '', '').value !== null
      ? [{ piece, index }]
      : allMatches(piece, /^[^\p{L}].*|[^-]+/gu).map((part) => ({
          piece: part[0],
          index: index + part.index,
        })),
  );
  const pieces: NumberPiece[] = [];
  let [end, before] = [0, ''];
  for (const { piece, index } of words) {
    const next = wordPiece(piece, text.slice(end, index), before);
    if (next.value === null && next.scale === null && !OTHER_PIECE.test(piece)) continue;
    pieces.push(next);
    [end, before] = [index + piece.length, piece];
  }
  return pieces;
}

function readMention(
  pieces: readonly NumberPiece[],
  at: number,
): { readonly mention: NumberMention; readonly next: number } | null {
  const text = pieces[at]?.text ?? '';
  if (/^[\d½¼¾]/.test(text)) return scaled(digitValues(text), pieces, at);
  if (fold(text) === 'half') return scaledHalf(pieces, at);
  const read = readWords(pieces, at);
  if (read === null) return null;
  return {
    mention: { text: textOf(pieces, at, read.next), values: [read.value] },
    next: read.next,
  };
}

/** `3.4 million`: the scale words behind digits. */
function scaled(values: readonly number[], pieces: readonly NumberPiece[], at: number) {
  let next = at + 1;
  let factor = 1;
  for (let piece = pieces[next]; piece?.scale && /^[\s-]+$/.test(piece.gap); piece = pieces[next]) {
    factor *= piece.scale;
    next += 1;
  }
  const mention = {
    text: textOf(pieces, at, next),
    values: values.map((value) => round(value * factor)),
  };
  return { mention, next };
}

/** `half a million` is a number; `half` alone is not. */
function scaledHalf(pieces: readonly NumberPiece[], at: number) {
  const { gap = '', scale = null } = pieces[at + 1] ?? {};
  if (scale === null || !/^[\s-]+(?:(?:an?|een)\s+)?$/i.test(gap)) return null;
  const mention = { text: textOf(pieces, at, at + 2), values: [scale / 2] };
  return { mention, next: at + 2 };
}

function textOf(pieces: readonly NumberPiece[], from: number, to: number): string {
  return pieces
    .slice(from, to)
    .map(({ text, gap }, index) => (index === 0 ? text : gap + text))
    .join('');
}
