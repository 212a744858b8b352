/** So many sounds of a word are kept: endings differ between languages. */
const SOUNDS = 5;

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
