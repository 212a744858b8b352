import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_WINDOWS, tokenWindows, WINDOW_TOKENS } from '../../embeddings/token-windows.ts';

describe('tokenWindows()', () => {
  test('a short text stays whole', () => {
    expect(tokenWindows('The ferry sails.', () => 40)).toEqual(['The ferry sails.']);
  });

  test('a text just over a window is halved', () => {
    const words = Array.from({ length: WINDOW_TOKENS + 2 }, (_, at) => `w${at}`);
    const windows = tokenWindows(words.join(' '), () => 1);
    expect(windows.map((window) => window.split(' ').length)).toEqual([61, 61]);
  });

  test('a long word is cut', () => {
    expect(tokenWindows('x'.repeat(250), (word) => word.length)).toEqual([
      'x'.repeat(100),
      'x'.repeat(100),
      'x'.repeat(50),
    ]);
  });

  test('a text without words gives no window', () => {
    expect(tokenWindows(' \n', () => 1)).toEqual([]);
  });

  test('windows hold all words in order, each little more than its share', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 200 });
    const law = fc.property(counts, (tokens) => {
      const words = tokens.map((count, at) => `${at}:${count}`);
      const countTokens = (word: string) => Number(word.split(':')[1]);
      const windows = tokenWindows(words.join(' '), countTokens);
      expect(windows.length).toBeLessThanOrEqual(MAX_WINDOWS);
      const all = windows.map((window) => window.split(' '));
      expect(all.flat()).toEqual(words.slice(0, all.flat().length));
      if (windows.length < MAX_WINDOWS) expect(all.flat()).toHaveLength(words.length);
      for (const window of all) {
        const total = window.reduce((sum, word) => sum + countTokens(word), 0);
        expect(total).toBeLessThanOrEqual(WINDOW_TOKENS + 8);
      }
    });
    fc.assert(law);
  });
});
