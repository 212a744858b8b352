import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentenceCandidates } from '../../../src/answering/writers/sentence-candidates.ts';
import { testEvidence } from '../evidence.ts';

function candidates(text: string): string[] {
  return sentenceCandidates(testEvidence({ id: 'a', text })).map((one) => one.text);
}

/** Long enough to stand alone, and with a name. */
const SENTENCE = 'At noon the ferry Eiderlight carries many people to Lammeroog.';

describe('sentenceCandidates()', () => {
  test.each([
    ['questions', 'Did the Eiderlight sail today?'],
    ['quoted questions', '“Did the Eiderlight sail today?”'],
    ['subheads', 'The Eiderlight and her harbour'],
    ['subheads that end in a quotation', 'Eiderlight and Agatha “sail apart”'],
    ['interjections', 'Oh no.'],
  ])('leaves %s out', (_, text) => {
    expect(candidates(`${text}\n${SENTENCE}`)).toEqual([SENTENCE]);
  });

  test.each([
    ['Nobody was hurt.', 'Nobody was hurt.'],
    ['It rained hard.', undefined],
  ])('takes %j for %j', (text, expected) => {
    expect(candidates(text)[0]).toBe(expected);
  });

  test.each([
    '“The ferry is late. We like it,” the captain said.',
    '"The ferry is late. We like it," the captain said.',
  ])('completes %j to its closing mark', (text) => {
    expect(candidates(text)[0]).toBe(text);
  });

  test.each([
    '„Der Hafen von Kelderwick bleibt noch lange geschlossen.“',
    'At noon the ferry Eiderlight sailed (with her cat on board.)',
  ])('takes the whole sentence %j', (text) => {
    expect(candidates(text)).toEqual([text]);
  });

  test.each(['KELDERWICK (Strandline) - ', '(Strandline) — ', 'PARIS, 5 mars (AFP) –'])(
    'leaves out the dateline %j',
    (dateline) => {
      expect(candidates(dateline + SENTENCE)).toEqual([SENTENCE]);
    },
  );

  test('leaves a quotation open whose end is far', () => {
    const text = `“The ferry is late. ${'It is very late today. '.repeat(30)}The end of it.”`;
    expect(candidates(text)[0]).toBe('“The ferry is late.');
  });

  test.each([
    [
      'She spoke. “It is late. At noon the ferry Eiderlight carries many people.’””',
      'At noon the ferry Eiderlight carries many people.',
    ],
    [
      'At noon the ferry Eiderlight carries many people.’””',
      'At noon the ferry Eiderlight carries many people.',
    ],
    [
      'At noon the ferry Eiderlight carries many people.”',
      'At noon the ferry Eiderlight carries many people.',
    ],
    [
      'At noon the ferry Eiderlight carries many people."',
      'At noon the ferry Eiderlight carries many people.',
    ],
    [
      '“At noon the ferry Eiderlight carries many people.”',
      '“At noon the ferry Eiderlight carries many people.”',
    ],
    [
      '"At noon the ferry Eiderlight carries many people."',
      '"At noon the ferry Eiderlight carries many people."',
    ],
    [
      '‘At noon the ferry Eiderlight carries many people.’',
      '‘At noon the ferry Eiderlight carries many people.’',
    ],
    [
      '„At noon the ferry Eiderlight carries many people.”',
      '„At noon the ferry Eiderlight carries many people.”',
    ],
    [
      '”At noon the ferry Eiderlight carries many people.”',
      '”At noon the ferry Eiderlight carries many people.”',
    ],
    [
      '“He said: ‘At noon the ferry Eiderlight carries people.’”',
      '“He said: ‘At noon the ferry Eiderlight carries people.’”',
    ],
    ['It is the sailors’ own ferry here.', 'It is the sailors’ own ferry here.'],
  ])('of %j takes %j', (text, expected) => {
    expect(candidates(text).at(-1)).toBe(expected);
  });

  test('knows the sentence before', () => {
    const text = `${SENTENCE} ${SENTENCE}`;
    expect(sentenceCandidates(testEvidence({ id: 'a', text })).map(({ before }) => before)).toEqual(
      ['', '', SENTENCE],
    );
  });

  test('brings a sentence that cannot stand alone with the one before it, within a paragraph', () => {
    const text = 'She took over from Albert Crake on 1 April.';
    expect(candidates(`${SENTENCE} ${text}`).at(-1)).toBe(`${SENTENCE} ${text}`);
    expect(candidates(`${SENTENCE}\n${text}`).at(-1)).toBe(text);
    const other = 'On 1 April the captain Albert Crake retires at last.';
    expect(candidates(`${SENTENCE} ${other}`).at(-1)).toBe(other);
  });

  test('stand where they say', () => {
    const bits = fc.constantFrom(
      'The ferry sailed at noon',
      '. ',
      '? ',
      '“',
      '”',
      '’',
      '"',
      '\n',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(bits), (all) => {
        const text = all.join('');
        for (const one of sentenceCandidates(testEvidence({ id: 'a', text }))) {
          expect(text.slice(one.start, one.end)).toBe(one.text);
          expect(one.text.trim()).toBe(one.text);
        }
      }),
    );
  });
});
