import { fold } from '../../language/analyse.ts';
import { numberWordValue, scaleOf } from '../../language/number-words.ts';

/** A number in a text, with every value that its spelling may mean. */
export interface NumberMention {
  readonly text: string;
  /** `1.200` is 1200 in Dutch and 1.2 in English: both are listed. */
  readonly values: readonly number[];
}

/** Digits with separators and a letter for a scale (`1,200`, `1.2k`, `10:30`), or a word. */
const PIECE =
  /\p{Nd}{1,3}(?:[,.'\u00A0\u202F ]\p{Nd}{3})+(?!\p{Nd})(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,:]\p{Nd}+)*(?:(?:k|m|mn|bn)\b)?|[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/giu;

/** What may stand between the words of one number. */
const JOINT = /^[\s-]+(?:(?:and|en|und|et|y)\s+)?$/i;

const SUFFIXES: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9 };

/**
 * The numbers of a text, in digits and in words (en nl de fr es): `1,200`, `1.2k`, `twelve hundred` and
 * `1,2 duizend` all have the value 1200. Of `7th` and `15-carat` the number counts.
 */
export function numbersIn(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  let end = 0;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const open = JOINT.test(text.slice(end, index)) ? found.at(-1) : undefined;
    const joined = open && continued(open, piece);
    const mention = joined ?? begun(piece);
    if (mention === null) continue;
    if (joined) found.pop();
    found.push(mention);
    end = index + piece.length;
  }
  return found;
}

/** The numbers of a claim, as written, whose value is in none of the texts it rests on. */
export function unsupportedNumbers(claim: string, sources: readonly string[]): string[] {
  const known = new Set(sources.flatMap(numbersIn).flatMap(({ values }) => values));
  return numbersIn(claim)
    .filter(({ values }) => !values.some((value) => known.has(value)))
    .map(({ text }) => text);
}

function begun(piece: string): NumberMention | null {
  if (/^\p{Nd}/u.test(piece)) return { text: piece, values: digitValues(piece) };
  const value = numberWordValue(fold(piece)) ?? scaleOf(fold(piece));
  return value === null ? null : { text: piece, values: [value] };
}

/** `3` + `million`, `twenty` + `five`, `two hundred` + `and` + `fifty`; `null` when the number has ended. */
function continued(open: NumberMention, piece: string): NumberMention | null {
  const word = fold(piece);
  const text = `${open.text} ${piece}`;
  const scale = scaleOf(word);
  if (scale !== null) return { text, values: open.values.map((value) => value * scale) };
  const low = numberWordValue(word);
  if (low === null || /^\p{Nd}/u.test(open.text)) return null;
  const high = open.values.filter((value) => isRound(value) && low < roundness(value));
  return high.length > 0 ? { text, values: high.map((value) => value + low) } : null;
}

function isRound(value: number): boolean {
  return value >= 20 && value % 10 === 0;
}

/** The largest power of ten that divides a value: what may be added without changing its digits. */
function roundness(value: number): number {
  return value % 1000 === 0 ? 1000 : value % 100 === 0 ? 100 : 10;
}

function digitValues(piece: string): number[] {
  const [, digits = '', letters = ''] = /^([^\p{L}]+)(\p{L}*)$/u.exec(piece) ?? [];
  const scale = SUFFIXES[letters.toLowerCase()] ?? 1;
  const plain = digits.replace(/['\s\u00A0\u202F]/gu, '');
  return [...new Set(readings(plain).map((value) => round(value * scale)))];
}

function readings(digits: string): number[] {
  const marks = [...new Set(digits.match(/[.,:]/g) ?? [])];
  const last = digits.search(/[.,:](?=\d*$)/);
  if (marks.length === 0) return [Number(digits)];
  const asDecimal = Number(
    `${digits.slice(0, last).replace(/[.,:]/g, '')}.${digits.slice(last + 1)}`,
  );
  const isGrouped = marks.length === 1 && /^\d{1,3}(?:[.,]\d{3})+$/.test(digits);
  if (!isGrouped) return [asDecimal];
  const whole = Number(digits.replace(/[.,]/g, ''));
  return digits.match(/[.,]/g)?.length === 1 ? [whole, asDecimal] : [whole];
}

/** Away with the noise of binary fractions: 1.2 × 1000 is 1200. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
