import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../src/language/sentences.ts';

const textOfBits = fc
  .array(
    fc.constantFrom(
      'The ferry sailed',
      '. ',
      '! ',
      '? ',
      '\n',
      '”',
      '“',
      ' ',
      'Mr',
      'J',
      '5',
      '…',
      '’',
    ),
  )
  .map((bits) => bits.join(''));

describe('sentences()', () => {
  test.each([
    ['names with a mark', 'He said so. E! News reported it.', 2],
    ['Yahoo! Finance', 'Yahoo! Finance said so. Yes.', 2],
    ['a month before a day', 'On Jan. 5 she left. Then she came.', 2],
    ['initials', 'J. K. Rowling wrote it. A. A. Milne did not.', 2],
    ['titles', 'Mr. Crake left with Dr. Osk. He did.', 2],
    ['an abbreviated country', 'The U.S. Navy came. It left the U.S. She stayed.', 3],
    ['firms', 'He works for Acme Inc. in Kelderwick. Acme Inc. The firm is big.', 3],
    ['a number sign', 'No. 5 is alive. He said no. Then he left.', 3],
    ['a capital at the end', 'That was plan B. Then came plan C.', 2],
    ['decimals', 'It cost 3.5 million. Good.', 2],
    ['a question in quotation marks', '"Is it over?" she asked. He nodded.', 2],
    ['an exclamation within', 'She said: “No!” and left.', 1],
    ['a quotation of its own', 'He left. “It is over.” She stayed.', 3],
    ['two quotations', '“He left.” “She stayed.”', 2],
    ['Dutch', 'De heer dr. Jansen kwam, o.a. om de boot. Hij ging.', 2],
    ['German', 'Am 5. Mai kam er z.B. mit dem Schiff. Er sagte: „Nein.“ Dann ging er.', 3],
    ['numbers at the end', 'He was 5. She was 6.', 2],
    ['lines', 'A headline\n\nA line\nAnother', 3],
    ['nothing', ' \n ', 0],
  ])('reads %s', (_, text, count) => {
    expect(sentences(text).map((sentence) => sentence.text)).toHaveLength(count);
  });

  test('keeps closing marks with their sentence', () => {
    expect(sentences('“He left.’” She stayed.')[0]?.text).toBe('“He left.’”');
  });

  test.each([
    ['any text', fc.string({ unit: 'grapheme' })],
    ['punctuation in every order', textOfBits],
  ])('in %s stand where they say, in order, with nothing but white space between', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const sentence of sentences(text)) {
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(text.slice(end, sentence.start)).toMatch(/^\s*$/);
          expect(sentence.text).toBe(sentence.text.trim());
          expect(sentence.text).not.toBe('');
          end = sentence.end;
        }
        expect(text.slice(end)).toMatch(/^\s*$/);
      }),
    );
  });
});
