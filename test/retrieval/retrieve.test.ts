import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { matchesFilter, type Filter } from '../../src/edition/filter.ts';
import { retrieve } from '../../src/retrieval/retrieve.ts';
import { understand } from '../../src/retrieval/understand.ts';
import { understands } from '../../src/retrieval/understands.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { publishFerry } from './ferry-edition.ts';

let edition: Edition;
beforeAll(async () => {
  ({ edition } = await publishFerry());
});
afterAll(() => edition.close());

const embedder = fakeEmbedder({ dimensions: 256 });

async function search(text: string, filter: Filter = {}, topK = 5, by = embedder) {
  const question = understand(text, { edition, filter });
  return (await retrieve(question, { edition, embedder: by, topK })).hits;
}

describe('retrieve()', () => {
  test.each([
    ['What will a return ticket cost?', 'fare#0'],
    ['Who becomes captain of the ferry?', 'captain#0'],
    ['What did Harcastle present?', 'cost#0'],
    ['Hoeveel zeehonden liggen er op de zandplaat?', 'seals#0'],
  ])('finds for %j first %s', async (question, id) => {
    const hits = await search(question);
    expect(hits[0]?.passage.id).toBe(id);
    expect(hits.map(({ rank }) => rank)).toEqual(hits.map((_, index) => index + 1));
    const scores = hits.map(({ score }) => score);
    expect(scores.toSorted((a, b) => b - a)).toEqual(scores);
  });

  test('gives the same hits again', async () => {
    expect(await search('electric ferry')).toEqual(await search('electric ferry'));
  });

  test.each<Filter>([
    { outlets: ['Island Echo'] },
    { after: '2025-03' },
    { before: '2024-12' },
    { after: '2025-03', before: '2025-03', includeUndated: true },
    { language: 'nl' },
    { outlets: ['Kelderwick Courier'], after: '2025' },
  ])('stays within %j', async (filter) => {
    const hits = await search('electric ferry', filter, 20);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every(({ article }) => matchesFilter(article, filter))).toBe(true);
  });

  test('finds nothing under a filter that nothing meets', async () => {
    expect(await search('ferry', { after: '2030' })).toEqual([]);
  });

  test('gives a story once, with its other carriers', async () => {
    const hits = (await search('Eiderlight cracks in the harbour wall', {}, 20)).filter(
      ({ article }) => article.leadId === 'wire-0',
    );
    expect(hits).toMatchObject([
      { article: { id: 'wire-0' }, alsoCarriedBy: ['Island Echo', 'Kelderwick Courier'] },
    ]);
  });

  test('gives the copy that a filter leaves, with the others named', async () => {
    const hits = await search('cracks in the harbour wall', { outlets: ['Island Echo'] });
    expect(hits[0]).toMatchObject({
      article: { id: 'wire-1' },
      alsoCarriedBy: ['Kelderwick Courier', 'Strandline'],
    });
  });

  test('keeps to the number wanted', async () => {
    expect(await search('ferry', {}, 2)).toHaveLength(2);
  });

  test('judges a passage in a language the embedder does not know by its words', async () => {
    const english = fakeEmbedder({ dimensions: 256, languages: ['en'] });
    const [all, some] = await Promise.all([
      search('Eddermark Seal Trust', {}, 20),
      search('Eddermark Seal Trust', {}, 20, english),
    ]);
    const seals = (hits: typeof all) => hits.find(({ article }) => article.id === 'seals');
    expect(seals(some)?.score).toBe(1);
    expect(seals(some)?.similarity).toBe(seals(all)?.similarity);
    const dutch = await search('Wie telde de zeehonden op de zandplaat?', {}, 20, english);
    expect(dutch.every(({ score, lexical }) => score > 0 === lexical > 0)).toBe(true);
  });

  test('stops when it is told to', async () => {
    const question = understand('ferry', { edition });
    const signal = AbortSignal.abort();
    await expect(retrieve(question, { edition, embedder, topK: 5, signal })).rejects.toThrow(
      /abort/,
    );
  });
});

describe('understands()', () => {
  test.each([
    [null, 'nl', true],
    [['en'], 'en', true],
    [['en'], 'nl', false],
    [['en'], null, true],
  ])('with %j, %o: %s', (languages, language, expected) => {
    expect(understands({ languages }, language)).toBe(expected);
  });
});
