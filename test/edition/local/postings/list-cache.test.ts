import { expect, test } from 'vitest';
import { rememberLists } from '../../../../src/edition/local/postings/list-cache.ts';

/** Lists whose terms say how many rows they have, and the terms that were read. */
function counted(maxPostings: number) {
  const read: string[] = [];
  const list = rememberLists((term) => {
    read.push(term);
    const rows = new Uint32Array(Number(term.split(' ')[0]));
    return { rows, frequencies: new Float32Array(rows.length) };
  }, maxPostings);
  return { list, read };
}

test('rememberLists() reads again what was asked for longest ago, and no other', () => {
  const { list, read } = counted(1_000);
  for (const term of ['300 a', '300 b', '300 a', '300 c', '300 a', '300 b']) list(term);
  expect(read).toEqual(['300 a', '300 b', '300 c', '300 b']);
});

test('rememberLists() does not keep ever more terms that stand nowhere', () => {
  const { list, read } = counted(1_000);
  for (let at = 0; at < 100; at += 1) list(`0 ${at}`);
  list('0 99');
  expect(read).toHaveLength(100);
  list('0 0');
  expect(read).toHaveLength(101);
});
