import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { openSqliteState } from '../../src/state/sqlite/open-state.ts';
import { STATE_FILE } from '../../src/state/sqlite/state-file.ts';
import type { State } from '../../src/state/state.ts';
import { OLD_DATA, unpack, type OldData } from './old-data.ts';

const ASKER = '100000000000000001';
const OTHER = '100000000000000002';
const GUILD = '300000000000000001';
const CHANNEL = '400000000000000001';
const THREAD = '500000000000000001';

/** From this version on, a state holds settings, feedback, gaps of a server, threads and watches. */
const WITH_SETTINGS = 4;
const WITH_ASKED = 3;

/** One archive for each version of the state. */
const states = [...new Map(OLD_DATA.map((old) => [old.state, old])).values()];

const newest = states.toSorted((a, b) => b.state - a.state)[0] ?? OLD_DATA[0];

function stateFile(old: OldData | undefined): string {
  if (old === undefined) throw new Error('There are no archives.');
  return join(unpack(old).dataDir, STATE_FILE);
}

/** The questions of the answers that are kept, as the version that kept them wrote them. */
function keptQuestions(path: string): ReadonlyMap<string, string> {
  const database = new Database(path, { readonly: true });
  const rows = z
    .array(z.object({ id: z.string(), question: z.string() }))
    .parse(database.prepare("select id, answer ->> '$.question' as question from answers").all());
  database.close();
  return new Map(rows.map(({ id, question }) => [id, question]));
}

describe.each(states)('a state of version $state ($name)', (old) => {
  let questions: ReadonlyMap<string, string>;
  let state: State;

  beforeAll(() => {
    const path = stateFile(old);
    questions = keptQuestions(path);
    state = openSqliteState(path);
  });

  afterAll(() => state.close());

  test('keeps its answers, with who asked and what they followed up on', async () => {
    expect(questions.size).toBe(3);
    for (const [id, question] of questions)
      expect((await state.answers.find(id))?.answer.question).toBe(question);
    const first = (await state.messages.answerOf('200000000000000001')) ?? '';
    const second = (await state.messages.answerOf('200000000000000002')) ?? '';
    expect(await state.answers.find(second)).toMatchObject({ askerId: ASKER, parentId: first });
    expect(await state.answers.history(second)).toHaveLength(2);
  });

  test('keeps what was cited, so that passages can still be shown', async () => {
    const first = (await state.messages.answerOf('200000000000000001')) ?? '';
    const answer = (await state.answers.find(first))?.answer;
    expect(answer?.status).toBe('answered');
    expect(answer?.citations[0]).toMatchObject({ outlet: 'Kelderwick Courier' });
    expect(answer?.citations[0]?.quote).toContain('2,140');
  });

  test.runIf(old.state >= WITH_ASKED)('keeps what was asked', async () => {
    const first = (await state.messages.answerOf('200000000000000001')) ?? '';
    expect(await state.asked.find(first)).toMatchObject({ askerId: ASKER });
  });

  test.runIf(old.state >= WITH_SETTINGS)('keeps settings, feedback, gaps and watches', async () => {
    expect(await state.settings.find(GUILD)).toMatchObject({ channels: [CHANNEL], language: 'nl' });
    expect(await state.feedback.counts(GUILD)).toEqual({ helpful: 0, notHelpful: 1 });
    const gaps = await state.gaps.page({ guildId: GUILD, offset: 0, limit: 5 });
    expect(gaps.items[0]?.question).toBe('Who designed the bridge in Rotterdam?');
    const [watch] = await state.watches.list(GUILD);
    expect(watch).toMatchObject({ channelId: CHANNEL, topic: 'ferry', dailyCap: 5 });
    expect(await state.threads.lastAnswerOf(THREAD)).not.toBeNull();
  });

  test('goes on as a state of today: a person can be forgotten, with all that was kept', async () => {
    expect((await state.traces(OTHER)).answers).toBe(1);
    await state.forget(OTHER);
    expect(await state.traces(OTHER)).toMatchObject({ answers: 0, feedback: 0, gaps: 0 });
    expect((await state.traces(ASKER)).answers).toBe(2);
  });
});

test('there is an archive of every version of the state before that of today', async () => {
  const path = stateFile(newest);
  await openSqliteState(path).close();
  const database = new Database(path, { readonly: true });
  const today = Number(database.pragma('user_version', { simple: true }));
  database.close();
  const before = Array.from({ length: today - 1 }, (_, version) => version + 1);
  expect(before.filter((version) => !states.some(({ state }) => state === version))).toEqual([]);
});

test('a state of a newer version is refused in clear words, and left as it is', () => {
  const path = stateFile(newest);
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  database.pragma('user_version = 99');
  database.close();
  const before = readFileSync(path);
  expect(() => openSqliteState(path)).toThrow(/newer version of Dateline: update Dateline/);
  expect(readFileSync(path)).toEqual(before);
});
