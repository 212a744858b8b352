import { fold } from './analyse.ts';
import { remember } from './remember.ts';

/** So many sounds of a word are kept: endings differ between languages. */
const SOUNDS = 5;
/** Shorter words sound alike by chance. */
const MIN_LETTERS = 4;

/** Spellings of one sound in the languages of Western Europe. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/sch|sh|ch/g, 's'],
  [/ck|qu|[cq]/g, 'k'],
  [/ij|y/g, 'i'],
  [/ou|oe|w/g, 'u'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
];

/**
 * How a word begins, by its sounds: `Macedonië` and `Macedonia`, `republiek` and `republic` meet.
 * @param word folded
 */
export function skeleton(word: string): string {
  let sounds = word;
  for (const [spelling, sound] of SPELLINGS) sounds = sounds.replaceAll(spelling, sound);
  return sounds.slice(0, SOUNDS);
}

/** Words remembered, some 20 MB, before all of them are forgotten. */
const MAX_REMEMBERED = 200_000;

/** The skeleton of a word as written. */
export const soundOf = remember((word) => skeleton(fold(word)), MAX_REMEMBERED);

/** The skeleton of a word that is known by its sound; `null` for numbers, and for words so short that many sound alike. */
export function distinctSound(word: string): string | null {
  const bare = word.replace(/['’]\p{L}{1,2}$/u, '');
  return bare.length >= MIN_LETTERS && /^\p{L}/u.test(bare) ? soundOf(bare) : null;
}
