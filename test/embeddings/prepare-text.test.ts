import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareText } from '../../embeddings/prepare-text.ts';

describe('prepareText()', () => {
  test.each([
    ['The ferry sails.', 'The ferry sails.'],
    [' The\r\n\tferry\0sails. ', 'The ferry sails.'],
    ['ferry \ud800', 'ferry \uFFFD'],
    ['😀 ferry', '😀 ferry'],
    ['', '.'],
    [' \n ', '.'],
    ['123456789😀', '123456789'],
    ['1234567890123', '1234567890'],
    ['123456789 123', '123456789'],
  ])('%j becomes %j', (text, prepared) => {
    expect(prepareText(text, prepared.startsWith('1') ? 10 : 100)).toBe(prepared);
  });

  test('is never empty, too long or ill-formed, and done twice changes nothing', () => {
    const law = fc.property(
      fc.string({ unit: 'binary' }),
      fc.integer({ min: 1, max: 9 }),
      (text, max) => {
        const prepared = prepareText(text, max);
        expect(prepared).not.toBe('');
        expect(prepared.length).toBeLessThanOrEqual(max);
        expect(prepared).not.toMatch(/\p{Surrogate}/u);
        expect(prepareText(prepared, max)).toBe(prepared);
      },
    );
    fc.assert(law);
  });
});
