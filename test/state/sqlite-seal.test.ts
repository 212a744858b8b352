import { cpSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { DatelineError } from '../../src/errors.ts';
import { openSqliteState } from '../../src/state/sqlite/open-state.ts';
import { sampleAnswer } from '../discord/samples.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const stored = { answer: sampleAnswer(), askerId: '7', parentId: null, guildId: null };

let file: string;

beforeEach(async () => {
  file = join(temporaryFolder(), 'state.sqlite');
  const state = openSqliteState(file);
  await state.answers.save(stored);
  await state.close();
});

function expectRefused(): void {
  const open = () => openSqliteState(file);
  expect(open).toThrow(DatelineError);
  expect(open).toThrow(`${file} is damaged`);
  expect(open).toThrow(/Put a backup of it in its place, or .* move/);
}

test('a state that was closed is refused with any bit changed, and says what to do', async () => {
  const intact = readFileSync(file);
  fc.assert(
    fc.property(fc.nat(intact.length * 8 - 1), (bit) => {
      const at = Math.floor(bit / 8);
      // SQLite's own counters, which hold nothing of the state.
      fc.pre(!(at >= 24 && at < 28) && !(at >= 92 && at < 100));
      const bytes = Buffer.from(intact);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit % 8));
      writeFileSync(file, bytes);
      expectRefused();
    }),
  );
  writeFileSync(file, intact);
  await openSqliteState(file).close();
});

test('a state that was cut off is refused', () => {
  const intact = readFileSync(file);
  fc.assert(
    fc.property(fc.nat(statSync(file).size - 1), (size) => {
      writeFileSync(file, intact);
      truncateSync(file, size);
      expectRefused();
    }),
  );
});

test('a state is whole and open to others while it is open, and sealed when the last one closes', async () => {
  const [one, other] = [openSqliteState(file), openSqliteState(file)];
  await one.answers.save(stored);
  await one.close();
  await other.answers.save(stored);
  await other.close();
  const again = openSqliteState(file);
  expect(await again.answers.countSince(new Date(0), null)).toBe(3);
  await again.close();
});

test('a copy of a state that is open, as after a crash, opens', async () => {
  const state = openSqliteState(file);
  await state.answers.save(stored);
  const copy = join(temporaryFolder(), 'state.sqlite');
  for (const ending of ['', '-wal']) cpSync(file + ending, copy + ending);
  await state.close();
  const opened = openSqliteState(copy);
  expect(await opened.answers.countSince(new Date(0), null)).toBe(2);
  await opened.close();
});

test('a state that an earlier version wrote to after it was sealed opens', async () => {
  const earlier = new Database(file);
  earlier.pragma('journal_mode = WAL');
  earlier.exec("INSERT INTO threads SELECT '1', id FROM answers");
  earlier.close();
  const state = openSqliteState(file);
  expect(await state.threads.lastAnswerOf('1')).not.toBeNull();
  await state.close();
});
