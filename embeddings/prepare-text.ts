/** Stands in for a text with nothing in it: models and servers refuse the empty string. */
const NOTHING = '.';

/**
 * What is handed to a model in place of a text: white space runs and NUL become one space, lone surrogates
 * U+FFFD, and everything after `maxChars` (UTF-16 code units) is left out, never half a character. Never empty:
 * a text with nothing in it becomes ".".
 */
export function prepareText(text: string, maxChars: number): string {
  const clean = text
    .replace(/[\s\0]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .trim();
  const cut = clean
    .slice(0, maxChars)
    .replace(/\p{Surrogate}$/u, '')
    .trimEnd();
  return cut === '' ? NOTHING : cut;
}
