import { describe, expect, test } from 'vitest';
import { splitPassages } from '../../src/coverage/split-passages.ts';
import type { Hit } from '../../src/retrieval/hit.ts';
import { joinNeighbours } from '../../src/retrieval/join-neighbours.ts';
import { testHit } from '../answering/evidence.ts';
import { testArticle } from '../support/edition-contract.ts';

const BODY = Array.from(
  { length: 12 },
  (_, n) => `Keeper ${n} wrote in the log of day ${n} that the sea was calm and the lamp was lit.`,
).join('\n\n');
const PIECES = splitPassages(BODY, { maxChars: 200 });

/** Passages of one article by their places, the first one the best. */
function hitsAt(ordinals: readonly number[], id = 'log', firstRank = 1): Hit[] {
  return ordinals.map((ordinal, index) => {
    const piece = PIECES[ordinal] ?? expect.fail(`There is no passage ${ordinal}`);
    const rank = firstRank + index;
    return testHit({ ...piece, id, rank, similarity: 1 / rank, lexical: rank });
  });
}

const edition = {
  article: (id: string) => Promise.resolve(id === 'gone' ? null : testArticle({ id, body: BODY })),
};

async function joined(hits: readonly Hit[]) {
  return (await joinNeighbours(hits, edition)).map(({ rank, article, passage }) => [
    rank,
    article.id,
    passage.id,
    passage.start,
    passage.end,
  ]);
}

describe('joinNeighbours()', () => {
  test('joins passages that follow one another, in the place of the best', async () => {
    const hits = [...hitsAt([4]), ...hitsAt([0], 'other', 2), ...hitsAt([3, 5, 1], 'log', 3)];
    expect(await joined(hits)).toEqual([
      [1, 'log', 'log#3', PIECES[3]?.start, PIECES[5]?.end],
      [2, 'other', 'other#0', PIECES[0]?.start, PIECES[0]?.end],
      [3, 'log', 'log#1', PIECES[1]?.start, PIECES[1]?.end],
    ]);
  });

  test('keeps the words and their places verbatim, blanks between passages included', async () => {
    const [hit] = await joinNeighbours(hitsAt([2, 1, 3]), edition);
    expect(hit?.passage.text).toBe(BODY.slice(PIECES[1]?.start, PIECES[3]?.end));
    expect(hit?.passage.text).toContain('\n\n');
    expect(hit).toMatchObject({ rank: 1, similarity: 1, lexical: 3 });
  });

  test('has every credit of the stretch once', async () => {
    const credit = (start: number) => ({
      start,
      end: start + 9,
      originator: 'Post',
      speaker: null,
    });
    const [one, two] = hitsAt([0, 1]);
    if (one === undefined || two === undefined) return expect.fail();
    const across = credit(one.passage.end - 5);
    const hits = [
      { ...one, passage: { ...one.passage, credits: [credit(0), across] } },
      { ...two, passage: { ...two.passage, credits: [across] } },
    ];
    const [hit] = await joinNeighbours(hits, edition);
    expect(hit?.passage.credits).toEqual([credit(0), across]);
  });

  test('leaves alone what does not follow, and what cannot be read', async () => {
    const apart = [...hitsAt([0, 2]), ...hitsAt([1], 'other', 3), ...hitsAt([3, 4], 'gone', 4)];
    expect(await joinNeighbours(apart, edition)).toEqual(apart);
    expect(await joinNeighbours([], edition)).toEqual([]);
  });
});
