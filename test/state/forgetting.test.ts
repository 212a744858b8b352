import { join } from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { startRetention } from '../../src/state/retention.ts';
import { openState } from '../../src/state/sqlite/open-state.ts';
import type { State } from '../../src/state/state.ts';
import { sampleAnswer } from '../discord/samples.ts';
import { handClock } from '../support/hand-clock.ts';
import { tablesHolding } from '../support/scan-state.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const DAY = 24 * 3_600_000;
const PERSON = '918273645546372819';
const OTHER = '118273645546372811';

function open(now = () => new Date(0)) {
  const path = join(temporaryFolder(), 'state.sqlite');
  const state = openState(path, now);
  onTestFinished(() => state.close());
  return { path, state };
}

/** Asks, answers, judges and counts as someone would. */
async function leaveTraces(state: State, userId: string, question: string): Promise<string> {
  const { searched, nearest, edition } = sampleAnswer();
  const answer = sampleAnswer({ question });
  const id = await state.answers.save({ answer, askerId: userId, parentId: null, guildId: 'g1' });
  const asked = {
    command: 'ask',
    options: { question },
    at: '2026-11-22T02:00:00.000Z',
    undo: [],
    readAs: null,
    understood: [],
  };
  await state.asked.save(id, { asked, askerId: userId, parentId: null });
  await state.asked.save(null, { asked, askerId: userId, parentId: id });
  await state.messages.link(`message of ${id}`, id);
  await state.threads.continueFrom(`thread of ${id}`, id);
  await state.feedback.save({ answerId: id, userId, isHelpful: false, reason: 'Old' });
  await state.gaps.add({ question, searched, nearest, edition, answerId: id, guildId: 'g1' });
  const rules = { limits: [{ scope: 'all', most: 9, windowMs: DAY } as const], lostAfterMs: DAY };
  const claim = await state.quotas.claim({ userId, guildId: 'g1' }, rules);
  if (claim.granted) await state.quotas.charge(claim.id);
  return id;
}

test('forget() leaves nothing of a person in any table, and everything of others', async () => {
  const { path, state } = open();
  const id = await leaveTraces(state, PERSON, 'What did the mayor of Elsewhere hide?');
  const others = await leaveTraces(state, OTHER, 'When will the ferry line close?');
  await state.feedback.save({ answerId: others, userId: PERSON, isHelpful: true, reason: null });
  expect(tablesHolding(path, PERSON)).toEqual(['answers', 'asked', 'feedback', 'quotas']);
  const traces = { answers: 1, asked: 2, feedback: 2, quotas: 1, gaps: 1 };
  expect(await state.traces(PERSON)).toEqual(traces);
  expect(await state.forget(PERSON)).toEqual(traces);
  expect(tablesHolding(path, PERSON)).toEqual([]);
  expect(tablesHolding(path, 'mayor of Elsewhere')).toEqual([]);
  expect(tablesHolding(path, id)).toEqual([]);
  expect(await state.traces(PERSON)).toEqual({
    answers: 0,
    asked: 0,
    feedback: 0,
    quotas: 0,
    gaps: 0,
  });
  expect(await state.traces(OTHER)).toEqual({
    answers: 1,
    asked: 2,
    feedback: 1,
    quotas: 1,
    gaps: 1,
  });
});

test('forget() gives a server no more questions than it had', async () => {
  const { state } = open();
  await leaveTraces(state, PERSON, 'When?');
  await state.forget(PERSON);
  const rules = { limits: [{ scope: 'guild', most: 5, windowMs: DAY } as const], lostAfterMs: DAY };
  expect(await state.quotas.left({ userId: PERSON, guildId: 'g1' }, rules)).toMatchObject([
    { left: 4 },
  ]);
});

test('startRetention() removes what is old enough at once and every day, and no more', async () => {
  let time = 0;
  const now = () => new Date(time);
  const clock = handClock();
  const { path, state } = open(now);
  await leaveTraces(state, PERSON, 'Question one?');
  time += 5 * DAY;
  await leaveTraces(state, OTHER, 'Question two?');
  time += 5.5 * DAY;
  const log = pino({ level: 'silent' });
  const end = startRetention({ state, days: 10, now, clock, log });
  await clock.advance(0);
  expect(tablesHolding(path, 'Question one?')).toEqual([]);
  expect(tablesHolding(path, 'Question two?')).toEqual(['answers', 'gaps', 'asked']);
  time += 5 * DAY;
  await clock.advance(DAY);
  expect(tablesHolding(path, 'Question two?')).toEqual([]);
  end();
  await leaveTraces(state, OTHER, 'Question three?');
  time += 50 * DAY;
  await clock.advance(50 * DAY);
  expect(tablesHolding(path, 'Question three?')).not.toEqual([]);
});

test('startRetention() keeps all but what was counted for 0 days', async () => {
  let time = 0;
  const now = () => new Date(time);
  const { path, state } = open(now);
  await leaveTraces(state, PERSON, 'Question one?');
  time += 1000 * DAY;
  const clock = handClock();
  const end = startRetention({ state, days: 0, now, clock, log: pino({ level: 'silent' }) });
  await clock.advance(0);
  expect(tablesHolding(path, 'Question one?')).toEqual(['answers', 'gaps', 'asked']);
  expect(tablesHolding(path, PERSON)).toEqual(['answers', 'asked', 'feedback']);
  end();
});
