import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestOf } from '../../../../src/edition/local/postings/best-rows.ts';
import {
  createBitmap,
  include,
  includes,
  rowsOf,
} from '../../../../src/edition/local/postings/bitmap.ts';
import { readCounts, writeCounts } from '../../../../src/edition/local/postings/counts-codec.ts';
import { createNumberList } from '../../../../src/edition/local/postings/number-list.ts';
import { openSections } from '../../../../src/edition/local/postings/section-file.ts';
import { writeSections } from '../../../../src/edition/local/postings/section-writer.ts';
import { openStringTable } from '../../../../src/edition/local/postings/string-table.ts';
import { createVarintWriter, readVarint } from '../../../../src/edition/local/postings/varints.ts';
import { writeStringTable } from '../../../../src/edition/local/postings/write-string-table.ts';
import { createPace } from '../../../../src/edition/local/pace.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const anyNumber = fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 2 ** 32 - 1 }));

test('numbers come back as they were written', () => {
  fc.assert(
    fc.property(fc.array(anyNumber, { maxLength: 2_000 }), (numbers) => {
      const writer = createVarintWriter();
      for (const number of numbers) writer.write(number);
      const cursor = { bytes: writer.take(), at: 0 };
      expect(numbers.map(() => readVarint(cursor))).toEqual(numbers);
      expect(cursor.at).toBe(cursor.bytes.length);
      expect(writer.length).toBe(0);
    }),
  );
});

test('counts come back as they were written, one list behind the other, large ones too', () => {
  const few = fc.oneof({ weight: 4, arbitrary: fc.nat(20) }, fc.nat(70_000));
  const anyList = fc.array(
    fc.record({ distance: few.map((number) => number + 1), above: few, within: few }),
    { minLength: 1, maxLength: 700 },
  );
  fc.assert(
    fc.property(fc.array(anyList, { minLength: 1, maxLength: 4 }), (lists) => {
      const writer = createVarintWriter();
      const written = lists.map((list) => {
        let row = -1;
        const counts = {
          rows: Uint32Array.from(list, ({ distance }) => (row += distance)),
          inHeadline: Uint32Array.from(list, ({ above }) => above),
          inBody: Uint32Array.from(list, ({ within }) => within),
        };
        writeCounts(writer, counts, list.length);
        return { counts, end: writer.length };
      });
      const bytes = writer.take();
      for (const [index, { counts, end }] of written.entries()) {
        const own = bytes.subarray(written[index - 1]?.end ?? 0, end);
        expect(readCounts(own, counts.rows.length)).toEqual(counts);
      }
    }),
  );
});

test('a list of numbers gives stretches over the borders of its parts', () => {
  const list = createNumberList();
  const count = 600_000;
  for (let index = 0; index < count; index += 1) list.push(index);
  expect(list.length).toBe(count);
  expect([...list.parts()].reduce((sum, part) => sum + part.length, 0)).toBe(count);
  fc.assert(
    fc.property(fc.nat(count - 1), fc.nat(200), (from, length) => {
      const to = Math.min(count, from + length);
      expect([...list.slice(from, to)]).toEqual(
        Array.from({ length: to - from }, (_, index) => from + index),
      );
    }),
  );
  expect([...list.slice(262_140, 262_148)]).toEqual(
    [0, 1, 2, 3, 4, 5, 6, 7].map((index) => 262_140 + index),
  );
});

test('a table finds the strings it has, and no other', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 5 }), { maxLength: 50 }),
      fc.array(fc.string({ unit: 'binary', maxLength: 2 })),
      async (strings, others) => {
        const path = join(temporaryFolder(), 'strings');
        await writeSections(path, (write) =>
          writeStringTable(write, 'words', strings, strings.length, createPace(undefined)),
        );
        const file = openSections(path);
        const table = await openStringTable(file, 'words');
        expect(table.count).toBe(strings.length);
        for (const [index, text] of strings.entries()) {
          expect(table.find(text)).toBe(index);
          expect(table.at(index)).toBe(text);
        }
        for (const other of others) expect(table.find(other)).toBe(strings.indexOf(other));
        file.close();
      },
    ),
    { numRuns: 10 },
  );
});

test('sections are read whole and in part, and none beyond its end', async () => {
  const path = join(temporaryFolder(), 'sections');
  await writeSections(path, async (write) => {
    await write('odd', [Uint8Array.of(1, 2), Uint8Array.of(3)]);
    await write('empty', []);
    await write('numbers', [Uint32Array.of(7, 2 ** 32 - 1)]);
  });
  const file = openSections(path);
  expect([...(await file.bytes('odd'))]).toEqual([1, 2, 3]);
  expect([...file.part('odd', 1, 3)]).toEqual([2, 3]);
  expect(await file.bytes('empty')).toHaveLength(0);
  expect([...(await file.numbers('numbers'))]).toEqual([7, 2 ** 32 - 1]);
  expect(() => file.part('odd', 1, 4)).toThrow(/odd ends too early/);
  await expect(file.bytes('absent')).rejects.toThrow(/no section absent/);
  expect(file.size('numbers')).toBe(8);
  const memory = new Uint8Array(2);
  await file.fill('odd', memory);
  expect([...memory]).toEqual([1, 2]);
  await expect(file.fill('odd', new Uint8Array(4))).rejects.toThrow(/odd ends too early/);
  file.close();
});

test.each([
  ['', 'nothing'],
  ['x', 'less than a trailer'],
  ['xxxxxxxxxx', 'something else'],
])('a file of %j is refused: %s', async (content) => {
  const path = join(temporaryFolder(), 'sections');
  await writeFile(path, content);
  expect(() => openSections(path)).toThrow();
});

test('bestOf() gives what sorting all rows would, in whatever order they are offered', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(20), { maxLength: 200 }),
      fc.func(fc.double({ noNaN: true })),
      fc.integer({ min: 1, max: 40 }),
      (scores, place, limit) => {
        const expected = scores
          .map((score, row) => ({ row, score }))
          .sort((a, b) => b.score - a.score || a.row - b.row)
          .slice(0, limit);
        const best = bestOf(limit);
        for (const row of [...scores.keys()].sort((a, b) => place(a) - place(b)))
          best.offer(row, scores[row] ?? 0);
        expect(best.found()).toEqual(expected);
      },
    ),
  );
});

test('a bitmap has the rows that were put into it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(199)), (rows) => {
      const bitmap = createBitmap(200);
      for (const row of rows) include(bitmap, row);
      const sorted = rows.toSorted((a, b) => a - b);
      expect(rowsOf(bitmap)).toEqual(sorted);
      expect(
        Array.from({ length: 200 }, (_, row) => row).filter((row) => includes(bitmap, row)),
      ).toEqual(sorted);
    }),
  );
});
