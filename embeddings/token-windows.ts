/**
 * How many tokens a window holds. Universal Sentence Encoder Lite ignores what follows the first 128 (measured:
 * the vector stays the same); the rest is room for the word that runs over a window's end.
 */
export const WINDOW_TOKENS = 120;

/** What does not fit into this many windows is left out, so that no text keeps a thread for long. */
export const MAX_WINDOWS = 10;

/** Longer words are cut: the tokenizer's time grows with the square of a word's length. */
const MAX_WORD_CHARS = 100;

/**
 * Cuts a text between words into as few windows of about equal size as keep each within `WINDOW_TOKENS`.
 * @param countTokens tokens of one word
 */
export function tokenWindows(text: string, countTokens: (word: string) => number): string[] {
  const words = shortWords(text);
  const counts = words.map(countTokens);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const windows = Array.from({ length: Math.ceil(total / WINDOW_TOKENS) }, (): string[] => []);
  let before = 0;
  words.forEach((word, at) => {
    windows[Math.floor((before / total) * windows.length)]?.push(word);
    before += counts[at] ?? 0;
  });
  const filled = windows.filter((window) => window.length > 0).slice(0, MAX_WINDOWS);
  return filled.map((window) => window.join(' '));
}

function shortWords(text: string): string[] {
  const pieces = new RegExp(`\\S{1,${MAX_WORD_CHARS}}`, 'gu');
  return text.match(pieces) ?? [];
}
