import { eld } from 'eld/small';

/** Shorter texts are mostly names, and any language that is read from them is a guess. */
const MIN_LETTERS = 12;

/**
 * The language a text is written in, as a BCP 47 primary tag such as `nl`; `null` where the text is too
 * short or too mixed to tell.
 */
export function detectLanguage(text: string): string | null {
  if ((text.match(/\p{L}/gu) ?? []).length < MIN_LETTERS) return null;
  const result = eld.detect(text);
  return result.language !== '' && result.isReliable() ? result.language : null;
}
