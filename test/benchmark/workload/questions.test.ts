import { describe, expect, test } from 'vitest';
import { syntheticCoverage } from '../../../src/benchmark/synthetic-coverage.ts';
import { isWithin } from '../../../src/benchmark/workload/filter-groups.ts';
import { makeQuestions } from '../../../src/benchmark/workload/questions.ts';

const PASSAGES = [...syntheticCoverage(1500)].map(({ id, body, ...article }, index) => ({
  ...article,
  label: index + 1,
  articleId: id,
  text: body.slice(0, 500),
}));
const GROUPS = makeQuestions(PASSAGES, { unfiltered: 100, filtered: 20 });

describe('makeQuestions()', () => {
  test('filters let about .1, 1, 10, 50 and 100 in a hundred through', () => {
    const shares = GROUPS.map(({ share }) => share);
    const wanted = [1, 0.001, 0.01, 0.1, 0.5, 1];
    for (const [index, share] of shares.entries()) {
      expect(share).toBeGreaterThan((wanted[index] ?? 0) / 2);
      expect(share).toBeLessThan((wanted[index] ?? 0) * 2);
    }
  });

  test('every question is asked once, of a passage within its filter, in words of it', () => {
    for (const { filter, questions } of GROUPS) {
      expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
      for (const { text, label } of questions) {
        const passage = PASSAGES[label - 1];
        expect(passage && isWithin(passage, filter)).toBe(true);
        const word = /the (\p{Ll}+)/u.exec(text)?.[1] ?? '';
        expect(passage?.text).toContain(word);
      }
    }
    expect(GROUPS[0]?.questions).toHaveLength(100);
  });

  test('makes the same of the same coverage', () => {
    expect(makeQuestions(PASSAGES, { unfiltered: 100, filtered: 20 })).toEqual(GROUPS);
  });
});
