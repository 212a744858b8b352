import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '../../src/coverage/body/paragraphs-of.ts';
import { splitPassages } from '../../src/coverage/split-passages.ts';

function normaliseBody(text: string): string {
  return paragraphsOf(text).join('\n\n');
}

const sentence = fc
  .array(fc.stringMatching(/^[\p{L}\d,“”"’€😀-]{1,14}$/u), { minLength: 1, maxLength: 30 })
  .map((words) => `${words.join(' ')}.`);
const prose = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 8 }), { maxLength: 8 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'));
const anything = fc.string({ unit: 'grapheme', maxLength: 600 });
const bodies = fc.oneof(prose, anything).map(normaliseBody);
const limits = fc.integer({ min: 2, max: 900 });

describe('splitPassages()', () => {
  test('covers every character that is not blank exactly once, in order', () => {
    fc.assert(
      fc.property(bodies, limits, (body, maxChars) => {
        let reached = 0;
        for (const [index, piece] of splitPassages(body, { maxChars }).entries()) {
          expect(piece.ordinal).toBe(index);
          expect(body.slice(piece.start, piece.end)).toBe(piece.text);
          expect(body.slice(reached, piece.start).trim()).toBe('');
          expect(piece.text).toBe(piece.text.trim());
          expect(piece.text).not.toBe('');
          reached = piece.end;
        }
        expect(body.slice(reached).trim()).toBe('');
      }),
    );
  });

  test('makes no passage longer than the limit', () => {
    fc.assert(
      fc.property(bodies, limits, (body, maxChars) => {
        for (const { text } of splitPassages(body, { maxChars })) {
          expect(text.length).toBeLessThanOrEqual(maxChars);
        }
      }),
    );
  });

  test('parts no surrogate pair', () => {
    const pieces = splitPassages('😀'.repeat(40), { maxChars: 7 });
    expect(pieces.every(({ text }) => !/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(text))).toBe(true);
  });

  test('cuts no sentence that fits', () => {
    const body = normaliseBody(
      Array.from(
        { length: 30 },
        (_, index) => `Sentence ${index} says that the mill is gone.`,
      ).join(' '),
    );
    const pieces = splitPassages(body, { maxChars: 200 });
    expect(pieces.every(({ text }) => /^Sentence .*gone\.$/.test(text))).toBe(true);
  });

  test('joins short paragraphs, and puts a subheading with what follows it', () => {
    const long = 'The mill is gone. '.repeat(20).trim();
    expect(splitPassages('One.\n\nTwo.')).toHaveLength(1);
    const [first, second] = splitPassages(`${long}\n\nWhat now?\n\nThe plan\n\n${long}`, {
      maxChars: 400,
    });
    expect(first?.text.endsWith('What now?')).toBe(true);
    expect(second?.text.startsWith('The plan\n\nThe mill')).toBe(true);
  });

  test('of nothing is nothing', () => {
    expect(splitPassages('')).toEqual([]);
  });

  test('refuses a limit that nothing fits in', () => {
    expect(() => splitPassages('a', { maxChars: 1 })).toThrow(RangeError);
  });
});
