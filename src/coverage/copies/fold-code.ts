/** A character that parts words. */
export const SEPARATOR = 0;
/** A character inside a word that does not count: an apostrophe, a combining mark, a soft hyphen. */
export const IGNORED = 1;

const UNKNOWN = 0xffff;
/** The fold of every UTF-16 code unit that was met so far. */
const folds = new Uint16Array(0x10000).fill(UNKNOWN);

/**
 * What a UTF-16 code unit counts as where case and diacritics do not: `SEPARATOR`, `IGNORED`, or the code
 * unit of the letter or digit. Halves of surrogate pairs part words.
 */
export function foldCode(code: number): number {
  const known = folds[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const made = makeFold(String.fromCharCode(code));
  folds[code] = made;
  return made;
}

function makeFold(character: string): number {
  if (/['’\p{M}\u00ad]/u.test(character)) return IGNORED;
  const [base = ''] = character.normalize('NFKD').toLowerCase();
  return /[\p{L}\p{N}]/u.test(base) ? base.charCodeAt(0) : SEPARATOR;
}
