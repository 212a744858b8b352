import { describe, expect, test } from 'vitest';
import { closingRemarks } from '../../../src/answering/closing-remarks.ts';
import {
  answerDisagreements,
  type Asked,
} from '../../../src/answering/disagreement/answer-disagreements.ts';
import type { Statement } from '../../../src/answering/statements/statement.ts';
import { citationOf } from '../../../src/answering/citation-of.ts';
import { testStatement, type StatementFields } from '../statements.ts';

const COMPANY: StatementFields = {
  id: 'post',
  outlet: 'Harbour Post',
  published: '2024-05-06',
  text: 'The fair at Orrin drew 2,140 visitors on its first weekend.',
};
const PARISH: StatementFields = {
  id: 'echo',
  outlet: 'Orrin Echo',
  published: '2024-05-09',
  text: 'The fair at Orrin drew 1,870 visitors on its first weekend, the parish says.',
};
const WEATHER: StatementFields = {
  id: 'echo',
  outlet: 'Orrin Echo',
  published: '2024-05-09',
  start: 200,
  text: 'It rained at Orrin on both days.',
};

function contested(cited: Statement, ...others: readonly Statement[]) {
  return asked({ query: 'How many visitors did the fair draw?', said: cited.text }, cited, others);
}

function asked(question: Asked, cited: Statement, others: readonly Statement[]) {
  const all = [cited, ...others];
  const articles = all.map(({ hit }) => hit.article);
  const citations = [citationOf({ ...cited, quote: cited.text }, 1)];
  return answerDisagreements(citations, all, articles, question);
}

describe('answerDisagreements()', () => {
  test('finds what contradicts the answer among all that was found, and cites it behind', () => {
    const { disagreements, citations } = contested(
      testStatement(COMPANY),
      testStatement(WEATHER),
      testStatement(PARISH),
    );
    expect(disagreements).toEqual([
      {
        kind: 'number',
        about: 'visitors',
        sides: [
          {
            value: '2,140 visitors',
            outlets: ['Harbour Post'],
            originators: ['Harbour Post'],
            citations: [1],
          },
          {
            value: '1,870 visitors',
            outlets: ['Orrin Echo'],
            originators: ['Orrin Echo'],
            citations: [2],
          },
        ],
      },
    ]);
    expect(citations.map(({ n, quote }) => [n, quote])).toEqual([
      [1, COMPANY.text],
      [2, PARISH.text],
    ]);
    expect(closingRemarks({ citations, corrections: [], disagreements }, 'nl')).toEqual([
      'De bronnen spreken elkaar tegen: 2,140 visitors (Harbour Post, 6 mei 2024) [1]; 1,870 visitors (Orrin Echo, 9 mei 2024) [2].',
    ]);
  });

  test.each([
    ['Did it rain at the fair?', 'It rained at Orrin on both days.', 0],
    ['Did it rain at the fair?', 'With 2,140 visitors the fair was full.', 1],
    ['How many visitors did the fair draw?', 'It rained at Orrin on both days.', 1],
    ['Who ran the fair?', 'With 2,140 visitors the fair was full.', 0],
    ['How much did the fair cost?', 'With 2,140 visitors the fair was full.', 0],
    ['When was the fair at Orrin?', 'It rained at Orrin on both days.', 0],
  ])('of numbers, tells what is said or asked for: %s %s', (query, said, count) => {
    const [company, parish] = [testStatement(COMPANY), testStatement(PARISH)];
    expect(asked({ query, said }, company, [parish]).disagreements).toHaveLength(count);
  });

  test('is silent about what contradicts nothing that the answer cites', () => {
    const told = contested(testStatement(WEATHER), testStatement(COMPANY), testStatement(PARISH));
    expect(told.disagreements).toEqual([]);
    expect(told.citations).toHaveLength(1);
  });

  test('is silent about copies of one story, later news, and what has nothing of the question', () => {
    const cited = testStatement(COMPANY);
    const copy = testStatement({ ...PARISH, leadId: 'post' });
    const later = testStatement({ ...PARISH, published: '2024-09-01' });
    const off = testStatement({ ...PARISH, around: 0 });
    for (const other of [copy, later, off])
      expect(contested(cited, other).disagreements).toEqual([]);
  });
});
