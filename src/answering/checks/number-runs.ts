import { fold } from '../../language/analyse.ts';
import { numberWordValue, scaleOf } from '../../language/number-words.ts';
import { remember } from '../../language/remember.ts';

/** A word of a text with what it may be in a number. */
export interface NumberPiece {
  readonly text: string;
  /** What stands between the piece before and this one. */
  readonly gap: string;
  /** Its value, for a word of a number such as `twelve`. */
  readonly value: number | null;
  /** What it multiplies by, for a word such as `thousand`. */
  readonly scale: number | null;
}

/** A number read from words, and where the reading goes on. */
export interface WordsRead {
  readonly value: number;
  readonly next: number;
}

/** French says `cent`, which elsewhere is a coin: it is a hundred only after these. */
const FRENCH_UNITS = /^(?:deux|trois|quatre|cinq|sept|huit|neuf)$/;

/** Words remembered, some 10 MB. */
const MAX_REMEMBERED = 50_000;

const readWord = remember((text) => {
  const word = fold(text);
  return { value: numberWordValue(word), scale: scaleOf(word), isCent: /^cents?$/.test(word) };
}, MAX_REMEMBERED);

/** A word as a piece of a number. */
export function wordPiece(text: string, gap: string, before: string): NumberPiece {
  const { value, scale, isCent } = readWord(text);
  const isFrenchHundred = isCent && FRENCH_UNITS.test(fold(before));
  return { text, gap, value, scale: isFrenchHundred ? 100 : scale };
}

/** Reads `twelve hundred`, `four thousand two hundred` or `two hundred and fifty thousand` from a place on. */
export function readWords(pieces: readonly NumberPiece[], at: number): WordsRead | null {
  let total = 0;
  let next = at;
  for (let limit = Infinity; ;) {
    const part = readBelowThousand(pieces, next, next === at);
    const end = part?.next ?? next;
    const scale = isJoined(pieces, end, part === null && next === at) ? scaleAt(pieces, end) : null;
    if (scale !== null && scale >= 1000 && scale < limit && (part !== null || next === at)) {
      total += (part?.value ?? 1) * scale;
      [limit, next] = [scale, end + 1];
    } else {
      const isRest = part !== null && (next === at || part.value < limit);
      const value = isRest ? total + part.value : total;
      return next === at && part === null ? null : { value, next: isRest ? end : next };
    }
  }
}

function readBelowThousand(
  pieces: readonly NumberPiece[],
  at: number,
  isFirst: boolean,
): WordsRead | null {
  if (!isJoined(pieces, at, isFirst)) return null;
  const low = readBelowHundred(pieces, at, isFirst);
  const from = low?.next ?? at;
  const scale = isJoined(pieces, from, low === null && isFirst) ? scaleAt(pieces, from) : null;
  if (scale === null || scale > 100) return low;
  const high = (low?.value ?? 1) * scale;
  const rest = isSumJoint(pieces[from + 1]?.gap) ? readBelowHundred(pieces, from + 1, true) : null;
  const isNext = rest !== null && scaleAt(pieces, rest.next) !== 100;
  return isNext && scale === 100
    ? { value: high + rest.value, next: rest.next }
    : { value: high, next: from + 1 };
}

/** `forty five`, `treinta y cinco`, `quarante et un` apart from its `un`. */
function readBelowHundred(
  pieces: readonly NumberPiece[],
  at: number,
  isFirst: boolean,
): WordsRead | null {
  const value = pieces[at]?.value ?? null;
  if (value === null || !isJoined(pieces, at, isFirst)) return null;
  const unit = pieces[at + 1];
  const isTens = value >= 20 && value < 100 && value % 10 === 0;
  const joins = unit !== undefined && /^[\s-]+(?:(?:y|et)\s+)?$/i.test(unit.gap);
  return isTens && joins && unit.value !== null && unit.value > 0 && unit.value < 10
    ? { value: value + unit.value, next: at + 2 }
    : { value, next: at + 1 };
}

function scaleAt(pieces: readonly NumberPiece[], at: number): number | null {
  return pieces[at]?.scale ?? null;
}

function isJoined(pieces: readonly NumberPiece[], at: number, isFirst: boolean): boolean {
  return isFirst || /^[\s-]+$/.test(pieces[at]?.gap ?? '');
}

function isSumJoint(gap: string | undefined): boolean {
  return /^[\s-]+(?:(?:and|en|und)\s+)?$/i.test(gap ?? '');
}
