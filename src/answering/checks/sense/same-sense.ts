import { numbersIn } from '../numbers.ts';
import { remember } from '../remember.ts';
import type { Word } from './words-of.ts';

/** Words that begin alike for so many letters are forms of one word, as far as one is not much longer. */
const MIN_SHARED_START = 5;
/** Parts of compounds: `havenmuur` and `haven`. */
const MIN_PART = 5;

/**
 * Whether two words may mean the same: one stem, one idea of the thesaurus, one number, forms of one word, parts of
 * a compound, or, in two languages, words that sound alike.
 */
export function isSameSense(a: Word, b: Word): boolean {
  if (a.folded === b.folded) return true;
  if (isPrefixed(a, b) || isPrefixed(b, a)) return false;
  if (a.language === b.language && a.term === b.term) return true;
  if (a.ideas.some((idea) => b.ideas.includes(idea))) return true;
  const isMove = a.sides.some((side) => b.sides.includes(side ^ 1));
  if (!isMove && a.sides.some((side) => b.sides.includes(side))) return true;
  if (/^\d/.test(a.text) || /^\d/.test(b.text)) return isSameNumber(a.text, b.text);
  if (a.language !== b.language) return a.folded.length > 4 && a.sound === b.sound;
  return startsAlike(a.folded, b.folded) || isPartOf(a.folded, b.folded);
}

function isSameNumber(a: string, b: string): boolean {
  const values = valuesOf(a, null);
  return valuesOf(b, null).some((value) => values.includes(value));
}

/** Each number of a text is compared with every word of a claim. */
const valuesOf = remember((word): readonly number[] =>
  numbersIn(word).flatMap(({ values }) => values),
);

function startsAlike(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  if (shortest < MIN_SHARED_START) return false;
  let shared = 0;
  while (shared < shortest && a[shared] === b[shared]) shared += 1;
  return shared >= MIN_SHARED_START && shared >= Math.max(a.length, b.length) * 0.6;
}

function isPartOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= MIN_PART && (long.startsWith(short) || long.endsWith(short));
}

/** Whether two words are opposites: by the table, or as one is the other with `un-` or the like before it. */
export function isOppositeSense(a: Word, b: Word): boolean {
  if (isPrefixed(a, b) || isPrefixed(b, a)) return true;
  return a.sides.some((side) => b.sides.includes(side ^ 1)) && a.folded !== b.folded;
}

/** `undecided` and `decided`, `onveilig` and `veilig`. */
function isPrefixed(a: Word, b: Word): boolean {
  const rest = /^(?:un|on|non|im|il|ir)(\p{L}{4,})$/u.exec(a.folded)?.[1];
  return rest !== undefined && a.language === b.language && startsAlike(rest, b.folded);
}
