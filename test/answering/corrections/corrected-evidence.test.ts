import { describe, expect, test } from 'vitest';
import { checkClaim } from '../../../src/answering/check-claims.ts';
import { closingRemarks } from '../../../src/answering/closing-remarks.ts';
import { correctEvidence } from '../../../src/answering/corrections/corrected-evidence.ts';
import { namedCorrections } from '../../../src/answering/corrections/named-corrections.ts';
import { takenBackBy } from '../../../src/answering/corrections/taken-back.ts';
import { citationOf } from '../../../src/answering/citation-of.ts';
import { continueNumbers } from '../../../src/answering/number-quotes.ts';
import { orderEvidence } from '../../../src/answering/order-evidence.ts';
import { testStatement } from '../statements.ts';

const WRONG = testStatement({
  id: 'report',
  outlet: 'Arle Post',
  published: '2024-05-02',
  text: 'The new tram has room for 63 bicycles. Vos of Arle built it in a year.',
}).hit;
const HOW_MANY = 'How many bicycles has the tram room for?';
const NOTE =
  'In our report of 2 May we wrote that the tram had room for 63 bicycles. That is wrong. The tram has room for 36 bicycles.';
const RIGHT = testStatement({
  id: 'note',
  outlet: 'Arle Post',
  published: '2024-05-09',
  text: NOTE,
  links: [{ to: 'report', kind: 'corrects' }],
}).hit;

const edition = {
  articles: [WRONG.article, RIGHT.article],
  passagesOf: (id: string) => Promise.resolve(id === 'note' ? [RIGHT.passage] : [WRONG.passage]),
  article: () => Promise.resolve(null),
};

function corrected(options: { filter?: { before: string }; today?: string } = {}) {
  const { filter = {}, today = '2024-06-01' } = options;
  return correctEvidence([WRONG], { edition, question: { filter }, terms: [], today });
}

describe('correctEvidence()', () => {
  test('brings the correction along, and tells what it takes back', async () => {
    const { hits, standing, superseded, disowned } = await corrected();
    expect(hits.map(({ article }) => article.id)).toEqual(['report', 'note']);
    expect(superseded.map(({ statement }) => statement.text)).toEqual([
      'The new tram has room for 63 bicycles.',
    ]);
    expect(disowned.map(({ text }) => text)).toEqual([expect.stringContaining('we wrote')]);
    expect(standing.map(({ text }) => text)).toEqual([
      expect.stringContaining('Vos of Arle built it in a year.'),
      'The tram has room for 36 bicycles.',
    ]);
  });

  test('knows no correction that the filter leaves out, or that is yet to come', async () => {
    for (const options of [{ filter: { before: '2024-05-05' } }, { today: '2024-05-05' }]) {
      const { hits, superseded } = await corrected(options);
      expect(hits.map(({ article }) => article.id)).toEqual(['report']);
      expect(superseded).toEqual([]);
    }
  });

  test('a claim on what is taken back is removed, unless it cites the correction as well', async () => {
    const found = await corrected();
    const evidence = orderEvidence(found.hits);
    const takenBack = takenBackBy(found);
    const context = { evidence, takenBack, language: 'en', today: '2024-06-01' };
    const wrong = { id: 1, quote: 'The new tram has room for 63 bicycles.' };
    const right = { id: 2, quote: 'The tram has room for 36 bicycles.' };
    const text = 'The new tram has room for 63 bicycles.';
    expect(checkClaim({ text, cites: [wrong] }, context)).toMatchObject({
      check: 'correction',
      reason: 'What it rests on is taken back by a correction of 9 May 2024.',
    });
    expect(checkClaim({ text, cites: [wrong, right] }, context)).not.toHaveProperty('check');
    const other = { id: 1, quote: 'Vos of Arle built it in a year.' };
    expect(checkClaim({ text: other.quote, cites: [other] }, context)).not.toHaveProperty('check');
  });

  test('only the number is taken back that is given anew', async () => {
    const [number, disowned] = takenBackBy(await corrected());
    const { start = 0, end = 0 } = number?.number ?? {};
    expect(WRONG.passage.text.slice(start, end)).toBe('63 bicycles');
    expect(disowned?.number).toBeNull();
  });

  test('the correction is named where it is cited', async () => {
    const { superseded } = await corrected();
    const quote = 'The tram has room for 36 bicycles.';
    const start = NOTE.indexOf(quote);
    const citation = citationOf({ hit: RIGHT, start, end: start + quote.length, quote }, 1);
    const numbers = continueNumbers([citation]);
    const corrections = namedCorrections(numbers, superseded, HOW_MANY);
    const named = { kind: 'corrects', citation: 1, articleId: 'report', taken: '63 bicycles' };
    expect(corrections).toMatchObject([
      { ...named, instead: '36 bicycles', published: '2024-05-02' },
    ]);
    expect(numbers.citations()).toEqual([citation]);
    const told = { citations: [citation], corrections, disagreements: [] };
    expect(closingRemarks(told, 'en')).toEqual([
      'Correction (9 May 2024): Arle Post (2 May 2024) had reported “63 bicycles” in place of “36 bicycles” [1].',
    ]);
    expect(namedCorrections(continueNumbers([]), superseded, HOW_MANY)).toEqual([]);
  });

  test('the right number is cited where what is cited of the correction has it not', async () => {
    const { superseded } = await corrected();
    const quote = NOTE.slice(0, 20);
    const citation = citationOf({ hit: RIGHT, start: 0, end: quote.length, quote }, 1);
    const numbers = continueNumbers([citation]);
    const [named] = namedCorrections(numbers, superseded, HOW_MANY);
    expect(named?.citation).toBe(2);
    expect(numbers.citations()[1]?.quote).toContain('36 bicycles');
  });

  test('a correction of a number is not named where it is neither asked for nor quoted', async () => {
    const { superseded } = await corrected();
    const cite = (hit: typeof RIGHT, n: number) =>
      citationOf({ hit, start: 0, end: 30, quote: hit.passage.text.slice(0, 30) }, n);
    const asked = 'How long did it take to build?';
    expect(namedCorrections(continueNumbers([cite(RIGHT, 1)]), superseded, asked)).toEqual([]);
    const quoted = {
      ...cite(WRONG, 1),
      end: WRONG.passage.text.length,
      quote: WRONG.passage.text,
    };
    const numbers = continueNumbers([quoted, cite(RIGHT, 2)]);
    expect(namedCorrections(numbers, superseded, asked)).toHaveLength(1);
  });
});
