import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordExpression } from '../../src/language/word-expression.ts';

const WORDS = 'last (?:week|semaine)|été|d[ií]as';

describe('an expression of words', () => {
  it.each(['Last week?', '(été)', 'ÉTÉ', 'en Días de'])('finds whole words: %s', (text) => {
    expect(wordExpression(WORDS).exec(text)).not.toBeNull();
  });

  it.each(['last weekend', 'répété', 'was', ''])('finds no parts of words: %s', (text) => {
    expect(wordExpression(WORDS).exec(text)).toBeNull();
    expect([...wordExpression(WORDS).matchAll(text)]).toEqual([]);
  });

  it('takes other boundaries', () => {
    const { exec } = wordExpression('été', { before: '(?<!\\p{L})', behind: '(?!\\p{L})' });
    expect(exec('1été2')).not.toBeNull();
    expect(wordExpression('été').exec('1été2')).toBeNull();
  });

  it('finds what the whole expression finds, in any text', () => {
    const whole = /(?<![\p{L}\p{N}-])(?:last (?:week|semaine)|été|d[ií]as)(?![\p{L}\p{N}])/giu;
    const part = fc.constantFrom(
      'last week',
      'Last Semaine',
      'ÉTÉ',
      'été',
      'dias',
      'x',
      '-',
      ' ',
      'é',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        const found = [...wordExpression(WORDS).matchAll(text)].map(({ index }) => index);
        expect(found).toEqual([...text.matchAll(whole)].map(({ index }) => index));
      }),
    );
  });
});
