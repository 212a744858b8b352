import { readdirSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { DatabaseError } from '../../src/errors.ts';
import { openDatabase, type Database } from '../../src/postgres/database.ts';
import { openPostgresState } from '../../src/state/postgres/open-state.ts';
import { recordGap } from '../../src/state/record-gap.ts';
import type { State } from '../../src/state/state.ts';
import { sampleAnswer } from '../discord/samples.ts';
import { tablesHolding } from '../support/postgres/scan-tables.ts';
import { databaseOf, postgresForFile } from '../support/postgres/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const DAY = 24 * 3_600_000;
const SECRET = 'What did the mayor of Elsewhere hide?';
const server = await postgresForFile();

interface Shared {
  readonly states: readonly State[];
  /** The same tables, by themselves. */
  readonly database: Database;
  readonly reopen: () => Promise<State>;
}

/** States of several processes in one database, opened at once. */
async function shared(count: number): Promise<Shared> {
  const options = databaseOf(server);
  const reopen = () => openPostgresState(options);
  const states = await Promise.all(Array.from({ length: count }, reopen));
  const database = openDatabase(options);
  onTestFinished(async () => {
    await Promise.all([...states.map((state) => state.close()), database.close()]);
  });
  return { states, database, reopen };
}

/** PGlite has one session for all connections: there is nothing that could come between. */
const testWithSessions = test.skipIf(!server.hasSessions);

testWithSessions(
  'processes that open a new state at once admit together what a limit lets through, and no more',
  async () => {
    const { states } = await shared(3);
    const rules = {
      limits: [{ scope: 'all', most: 20, windowMs: DAY } as const],
      lostAfterMs: DAY,
    };
    const claims = await Promise.all(
      states.flatMap((state, n) =>
        Array.from({ length: 20 }, (_, m) =>
          state.quotas.claim({ userId: `${n}-${m}`, guildId: null }, rules),
        ),
      ),
    );
    expect(claims.filter((claim) => claim.granted)).toHaveLength(20);
  },
);

testWithSessions('settings changed by several at once lose no change', async () => {
  const { states } = await shared(3);
  await Promise.all(
    states.flatMap((state, n) =>
      [1, 2, 3].map((m) =>
        state.settings.change('g1', (before) => ({
          ...before,
          roles: [...before.roles, `${n}-${m}`],
        })),
      ),
    ),
  );
  const settings = await states[0]?.settings.find('g1');
  expect(new Set(settings?.roles).size).toBe(9);
});

test('purge() removes everything that is old, in as many parts as it takes', async () => {
  const { states, database } = await shared(1);
  await database.change(
    `insert into dateline.answers (id, asker_id, created_at, answer)
     select n::text, '7', '2020-01-01T00:00:00.000Z', '{}' from generate_series(1, 1200) as n`,
  );
  await database.change(
    `insert into dateline.feedback (answer_id, user_id, is_helpful, given_at)
     select id, '8', 1, created_at from dateline.answers`,
  );
  expect(await states[0]?.purge(new Date('2021-01-01'))).toBe(1200);
  const left = 'select id from dateline.answers union all select user_id from dateline.feedback';
  expect(await database.rows(left)).toEqual([]);
});

test('openPostgresState() refuses tables of a newer version, and keeps those of its own', async () => {
  const { states, database, reopen } = await shared(1);
  const stored = { answer: sampleAnswer(), askerId: '7', parentId: null, guildId: null };
  const id = (await states[0]?.answers.save(stored)) ?? '';
  const again = await reopen();
  expect(await again.answers.find(id)).toEqual(stored);
  await again.close();
  await database.change("update dateline.migrations set version = 99 where part = 'state'");
  await expect(reopen()).rejects.toThrow(DatabaseError);
});

test('a failure says what is wrong and nothing of what was asked', async () => {
  const { states, database } = await shared(1);
  const { searched, nearest, edition } = sampleAnswer();
  const gap = { question: SECRET, searched, nearest, edition, guildId: null };
  await database.change('alter table dateline.gaps add check (length(question) < 5)');
  const failures = await Promise.all([
    states[0]?.gaps.add({ ...gap, answerId: null }).catch((error: unknown) => error),
    states[0]?.gaps.add({ ...gap, answerId: 'unknown' }).catch((error: unknown) => error),
  ]);
  for (const error of failures) {
    expect(error).toBeInstanceOf(DatabaseError);
    expect(String(error)).not.toContain(SECRET);
  }
});

test('U+0000, which Postgres does not take, loses no question and no answer', async () => {
  const { states } = await shared(1);
  const [state] = states;
  const answer = sampleAnswer({ question: 'When\u0000 \ud83d?' });
  const stored = { answer, askerId: '7', parentId: null, guildId: null };
  const answerId = (await state?.answers.save(stored)) ?? '';
  expect(await state?.answers.find(answerId)).toEqual(stored);
  await state?.gaps.add({ ...answer, answerId, guildId: null });
  await state?.feedback.save({ answerId, userId: '8', isHelpful: true, reason: 'a\u0000b' });
  const page = { guildId: null, offset: 0, limit: 5 };
  expect((await state?.gaps.page(page))?.items).toMatchObject([{ question: 'When\ufffd \ufffd?' }]);
  expect((await state?.feedback.page(page))?.items).toMatchObject([
    { question: answer.question, reason: 'a\ufffdb' },
  ]);
});

test('recordGap() goes to the database that is named, and leaves the data folder alone', async () => {
  const dataDir = temporaryFolder();
  const options = databaseOf(server);
  const { searched, nearest, edition } = sampleAnswer();
  const gap = { question: SECRET, searched, nearest, edition };
  await recordGap({ ...options, dataDir }, gap);
  expect(await tablesHolding(options, SECRET)).toEqual(['gaps']);
  expect(readdirSync(dataDir)).toEqual([]);
});

test('the next question works after the server was away', async () => {
  if (!('leave' in server)) return;
  const { states } = await shared(1);
  const rules = { limits: [], lostAfterMs: DAY };
  const ask = () => states[0]?.quotas.claim({ userId: '1', guildId: null }, rules);
  await server.leave();
  await expect(ask()).rejects.toMatchObject({ retryable: true });
  await server.comeBack();
  expect(await ask()).toMatchObject({ granted: true });
});
