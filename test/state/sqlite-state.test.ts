import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { EditionError } from '../../src/errors.ts';
import { openSqliteState } from '../../src/state/sqlite/open-state.ts';
import { sampleAnswer } from '../discord/samples.ts';
import { describeForgetting, type ScannedState } from '../support/forgetting-contract.ts';
import { describeQuotas } from '../support/quotas-contract.ts';
import { tablesHolding } from '../support/scan-state.ts';
import { describeState } from '../support/state-contract.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const path = () => join(temporaryFolder(), 'data', 'state.sqlite');
const stored = { answer: sampleAnswer(), askerId: '7', parentId: null, guildId: null };

function open(): ScannedState {
  const file = path();
  const clock = { at: 0 };
  const now = () => new Date(clock.at);
  const state = openSqliteState(file, now);
  onTestFinished(() => state.close());
  return {
    state,
    now,
    advance: (ms) => {
      clock.at += ms;
    },
    tablesHolding: (text) => Promise.resolve(tablesHolding(file, text)),
  };
}

/** For changes that no version of Dateline makes. */
function unsealed(file: string) {
  const database = new Database(file);
  database.pragma('application_id = 0');
  return database;
}

describeState('openSqliteState()', open);
describeQuotas('openSqliteState()', open);
describeForgetting('openSqliteState()', open);

test('openSqliteState() keeps answers and the messages that show them over a restart', async () => {
  const file = path();
  const first = openSqliteState(file);
  const id = await first.answers.save(stored);
  await first.messages.link('100', id);
  await first.close();

  const second = openSqliteState(file);
  expect(await second.answers.find(id)).toEqual(stored);
  expect(await second.messages.answerOf('100')).toBe(id);
  expect(await second.messages.answerOf('101')).toBeNull();
  await second.close();
});

test('find() gives null for an answer of a form no longer understood', async () => {
  const file = path();
  const state = openSqliteState(file);
  const id = await state.answers.save(stored);
  const database = new Database(file);
  database.prepare('UPDATE answers SET answer = ? WHERE id = ?').run('{"status":"fine"}', id);
  database.close();
  expect(await state.answers.find(id)).toBeNull();
  await state.close();
});

test('openSqliteState() refuses a file that a newer version has written', async () => {
  const file = path();
  await openSqliteState(file).close();
  const database = unsealed(file);
  database.pragma('user_version = 99');
  database.close();
  expect(() => openSqliteState(file)).toThrow(EditionError);
});

test('openSqliteState() brings a file of the first version up to date, with what it holds', async () => {
  const file = path();
  await openSqliteState(file).close();
  const database = unsealed(file);
  database.pragma('foreign_keys = OFF');
  for (const name of [
    'seen_articles',
    'watch_posts',
    'watches',
    'settings',
    'quotas',
    'feedback',
    'threads',
    'gaps',
    'asked',
  ])
    database.exec(`DROP TABLE ${name}`);
  database.exec(`DROP INDEX answers_by_asker; DROP INDEX answers_by_time; DROP INDEX messages_by_answer;
    ALTER TABLE answers DROP COLUMN guild_id;`);
  database
    .prepare("INSERT INTO answers VALUES ('abc', '7', NULL, '2026-01-01T00:00:00.000Z', ?)")
    .run(JSON.stringify(sampleAnswer()));
  database.pragma('user_version = 1');
  database.close();
  const state = openSqliteState(file);
  expect(await state.answers.find('abc')).toEqual(stored);
  await state.close();
});

test('two processes count questions together, and a restart forgets none', async () => {
  const file = path();
  const rules = {
    limits: [{ scope: 'user', most: 2, windowMs: 60_000 } as const],
    lostAfterMs: 90_000,
  };
  const asker = { userId: '1', guildId: null };
  const now = () => new Date('2026-11-22T02:00:00Z');
  const [one, other] = [openSqliteState(file, now), openSqliteState(file, now)];
  const first = await one.quotas.claim(asker, rules);
  expect(await other.quotas.claim(asker, rules)).toMatchObject({ granted: false, reason: 'busy' });
  if (first.granted) await one.quotas.charge(first.id);
  const second = await other.quotas.claim(asker, rules);
  if (second.granted) await other.quotas.charge(second.id);
  await Promise.all([one.close(), other.close()]);
  const restarted = openSqliteState(file, now);
  expect(await restarted.quotas.claim(asker, rules)).toMatchObject({
    granted: false,
    reason: 'user',
  });
  await restarted.close();
});
