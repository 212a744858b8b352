import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { findHits } from '../../src/retrieval/find-hits.ts';
import { subQuestions } from '../../src/retrieval/sub-questions.ts';
import { understand } from '../../src/retrieval/understand.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { publishFerry } from './ferry-edition.ts';

let edition: Edition;
beforeAll(async () => {
  ({ edition } = await publishFerry());
});
afterAll(() => edition.close());

function filters(text: string) {
  return subQuestions(understand(text, { edition, asOf: '2025-06-01' })).map(
    ({ filter }) => filter,
  );
}

describe('subQuestions()', () => {
  test('asks each outlet that is named as a source', () => {
    const asked = 'What did the Kelderwick Courier and the Island Echo report about the ferry?';
    expect(filters(asked)).toMatchObject([
      { outlets: ['Kelderwick Courier'] },
      { outlets: ['Island Echo'] },
    ]);
  });

  test('asks for each stretch of time that is named', () => {
    const asked = 'What was published in February 2025, and what was published in April 2025?';
    expect(filters(asked)).toMatchObject([
      { after: '2025-02', before: '2025-02' },
      { after: '2025-04', before: '2025-04' },
    ]);
  });

  test.each([
    'What does the ferry cost?',
    'What did the Island Echo report about the ferry?',
    'What was reported between February 2025 and April 2025?',
  ])('leaves %j as it is', (asked) => {
    expect(filters(asked)).toHaveLength(1);
  });

  test('gives each outlet its share of what is found', async () => {
    const text =
      'What did the Kelderwick Courier and the Island Echo report about the electric ferry?';
    const question = understand(text, { edition });
    const options = { edition, embedder: fakeEmbedder({ dimensions: 256 }), topK: 2 };
    const { hits } = await findHits(question, options);
    expect(hits.map(({ article }) => article.outlet).sort()).toEqual([
      'Island Echo',
      'Kelderwick Courier',
    ]);
  });
});
