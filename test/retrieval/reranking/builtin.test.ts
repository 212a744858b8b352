import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../../src/edition/edition.ts';
import { findCandidates } from '../../../src/retrieval/find-candidates.ts';
import { createBuiltinReranker } from '../../../src/retrieval/reranking/features/builtin.ts';
import {
  FEATURES,
  type FeatureName,
} from '../../../src/retrieval/reranking/features/feature-names.ts';
import { featuresOf } from '../../../src/retrieval/reranking/features/features-of.ts';
import { WEIGHTS } from '../../../src/retrieval/reranking/features/weights.ts';
import { searchTerms } from '../../../src/retrieval/search-terms.ts';
import { understand } from '../../../src/retrieval/understand.ts';
import { fakeEmbedder } from '../../support/fake-embedder.ts';
import { publishFerry } from '../ferry-edition.ts';

let edition: Edition;
beforeAll(async () => {
  ({ edition } = await publishFerry());
});
afterAll(() => edition.close());

const embedder = fakeEmbedder({ dimensions: 256 });
/** Words with a sign of money. */
const answerPlaces = (_: string, text: string): number[] =>
  text.split(/\s+/).flatMap((word, place) => (word.includes('€') ? [place] : []));

async function look(text: string) {
  const question = understand(text, { edition });
  const terms = await searchTerms(question, edition);
  const candidates = await findCandidates(question, terms, { edition, embedder });
  const columns = await featuresOf(question, candidates, { terms, edition, answerPlaces });
  const value = (name: FeatureName, articleId: string) =>
    Math.max(...columns[name].filter((_, at) => candidates[at]?.article.id === articleId));
  return { question, terms, candidates, columns, value };
}

describe('featuresOf()', () => {
  test.each([
    'What does a return ticket cost?',
    'Ferry fare set at €11.50',
    '"buy electricity, not compliments"',
    'xyzzy',
    'Wat kost een kaartje naar het eiland?',
  ])('are 0 to 1 for every candidate of %j', async (text) => {
    const { columns, candidates } = await look(text);
    for (const name of FEATURES) {
      expect(columns[name]).toHaveLength(candidates.length);
      for (const value of columns[name]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }
  });

  test('see a headline that is the question', async () => {
    const { value } = await look('Ferry fare set at €11.50');
    expect(value('sameHeadline', 'fare')).toBeCloseTo(1);
    expect(value('headline', 'fare')).toBe(1);
  });

  test('see a quoted phrase only where it stands so', async () => {
    const { value } = await look('Who said "buy electricity, not compliments" about the ferry?');
    expect(value('phrases', 'fare')).toBe(1);
    const other = await look('Who said "compliments, not electricity" about the ferry?');
    expect(other.value('phrases', 'fare')).toBe(0);
  });

  test('see how near the words of the question something of the sort that is asked for stands', async () => {
    const { value, columns, candidates } = await look(
      'What does a return ticket on the ferry cost?',
    );
    expect(value('answer', 'fare')).toBeGreaterThan(0.5);
    const other = await look('What does the ferry to the island weigh?');
    expect(other.value('answer', 'fare')).toBeLessThan(value('answer', 'fare'));
    const passages = await edition.passages(candidates.map(({ label }) => label));
    expect(passages.some(({ text }) => !text.includes('€'))).toBe(true);
    for (const [at, { text }] of passages.entries())
      if (!text.includes('€')) expect(columns.answer[at]).toBe(0);
  });
});

describe('createBuiltinReranker()', () => {
  test('gives every candidate a score of 0 to 1, the same each time', async () => {
    const { question, terms, candidates } = await look('What does a return ticket cost?');
    const reranker = createBuiltinReranker({ answerPlaces });
    const scores = await reranker.rerank(question, candidates, { terms, edition });
    expect(scores).toHaveLength(candidates.length);
    for (const score of scores) expect(score >= 0 && score <= 1).toBe(true);
    expect(await reranker.rerank(question, candidates, { terms, edition })).toEqual(scores);
    const best = candidates[scores.indexOf(Math.max(...scores))];
    expect(best?.article.id).toBe('fare');
  });
});

test('the weights sum to 1, and none is below 0', () => {
  const weights = FEATURES.map((name) => WEIGHTS[name]);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 2);
  expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
});
