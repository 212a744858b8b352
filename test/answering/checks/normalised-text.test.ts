import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normaliseText } from '../../../src/answering/checks/normalised-text.ts';

describe('normaliseText()', () => {
  test.each([
    ['“Curly” ‘quotes’ „low“ «angled»', '"curly" \'quotes\' "low" "angled"'],
    ['a – b — c ‑ d − e', 'a - b - c - d - e'],
    ['a \u00A0\n\t b', 'a b'],
    ['ﬁnal Ｆｕｌｌ', 'final full'],
    ['co\u00ADoperate zero\u200Bwidth', 'cooperate zerowidth'],
    ['Cafe\u0301', 'café'],
    ['wait…', 'wait...'],
    ['a ¨ b', 'a \u0308 b'],
  ])('writes %j as %j', (source, expected) => {
    expect(normaliseText(source).text).toBe(expected);
  });

  test('knows where each unit comes from', () => {
    const { text, offsets } = normaliseText(' Aﬁ  “b”');
    expect(text).toBe('afi "b"');
    expect(offsets).toEqual([1, 2, 2, 3, 5, 6, 7, 8]);
  });

  test('gives one offset a unit and the end, never going back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (source) => {
        const { text, offsets } = normaliseText(source);
        expect(offsets).toHaveLength(text.length + 1);
        expect(offsets.at(-1)).toBe(source.length);
        expect(offsets.toSorted((a, b) => a - b)).toEqual(offsets);
      }),
    );
  });

  test('normalises each part of a text as it does the whole', () => {
    const word = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s/g, ''));
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const parts = words.map((one) => normaliseText(one).text).filter((one) => one !== '');
        expect(normaliseText(words.join(' ')).text.trim()).toBe(parts.join(' '));
      }),
    );
  });

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string(), (source) => {
        const { text } = normaliseText(source);
        expect(normaliseText(text).text).toBe(text);
      }),
    );
  });
});
