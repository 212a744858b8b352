import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createArena } from '../../../../src/edition/local/arena.ts';
import { rememberLists } from '../../../../src/edition/local/postings/list-cache.ts';
import type { PostingList } from '../../../../src/edition/local/postings/posting-list.ts';

/** A list of as many rows as its term says, which no other term's list is like. */
function listOf(term: string): PostingList {
  const [count = 0, name = 0] = term.split(' ').map(Number);
  const rows = Uint32Array.from({ length: count }, (_, index) => 100 * name + index);
  return { rows, frequencies: Float32Array.from(rows, (row) => row / 2) };
}

/** Lists, and the terms that were read. */
function counted(maxPostings: number) {
  const read: string[] = [];
  const lists = rememberLists(
    (term) => {
      read.push(term);
      return listOf(term);
    },
    maxPostings,
    createArena(),
  );
  return { lists, read };
}

test('rememberLists() reads again what was asked for longest ago, and no other', () => {
  const { lists, read } = counted(1_000);
  for (const term of ['300 1', '300 2', '300 1', '300 3', '300 1', '300 2']) lists([term]);
  expect(read).toEqual(['300 1', '300 2', '300 3', '300 2']);
});

test('rememberLists() does not keep ever more terms that stand nowhere', () => {
  const { lists, read } = counted(1_000);
  for (let name = 0; name < 100; name += 1) lists([`0 ${name}`]);
  lists(['0 99']);
  expect(read).toHaveLength(100);
  lists(['0 0']);
  expect(read).toHaveLength(101);
});

test('the lists of one call are right side by side, whatever was asked for before and however little is kept', () => {
  const anyTerm = fc
    .tuple(fc.constantFrom(0, 1, 63, 64, 65, 200, 500), fc.integer({ min: 0, max: 8 }))
    .map(([count, name]) => `${count} ${name}`);
  fc.assert(
    fc.property(
      fc.array(fc.uniqueArray(anyTerm, { maxLength: 8 }), { maxLength: 30 }),
      fc.integer({ min: 0, max: 2_000 }),
      (calls, maxPostings) => {
        const { lists } = counted(maxPostings);
        for (const terms of calls) expect(lists(terms)).toEqual(terms.map(listOf));
      },
    ),
  );
});
