const LETTER = /[\p{L}\p{N}]/u;
const UPPER = /[¡\p{Lu}]/u;
const WORD = /¡?[\p{L}\p{N}]+/uy;

/**
 * The next place, from `from` on, where a word begins with a capital letter or a digit, or `dpa` stands,
 * the one well-known outlet in small letters; -1 behind the last. By character codes, as every article is
 * gone through like this.
 */
export function nextNameStart(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    if (mayBeginName(text, index) && (index === 0 || !isLetter(text, index - 1))) return index;
  }
  return -1;
}

/** The letters and digits that stand at a place. */
export function wordAt(text: string, start: number): string {
  WORD.lastIndex = start;
  return WORD.exec(text)?.[0] ?? '';
}

function mayBeginName(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) {
    const isUpper = code >= 65 && code <= 90;
    const isDigit = code >= 48 && code <= 57;
    return (
      isUpper ||
      isDigit ||
      (code === 100 && text.startsWith('dpa', index) && !isLetter(text, index + 3))
    );
  }
  return UPPER.test(text.charAt(index));
}

function isLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code >= 128) return LETTER.test(text.charAt(index));
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}
