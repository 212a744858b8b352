import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { startRetention } from '../../src/state/retention.ts';
import type { State } from '../../src/state/state.ts';
import { sampleAnswer } from '../discord/samples.ts';
import { handClock } from './hand-clock.ts';
import type { StateUnderTest } from './state-contract.ts';

/** A state under test that can be searched as it lies in its home. */
export interface ScannedState extends StateUnderTest {
  readonly now: () => Date;
  /** The tables that hold a text anywhere, in whatever column, by name. */
  readonly tablesHolding: (text: string) => Promise<readonly string[]>;
}

const DAY = 24 * 3_600_000;
const PERSON = '918273645546372819';
const OTHER = '118273645546372811';

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

/** Starts the removal of what is old; `next` moves its hand on, and waits for what was begun. */
function retention(state: State, days: number, now: () => Date) {
  const clock = handClock();
  const log = pino({ level: 'silent' });
  let purged = Promise.resolve(0);
  const purge = (before: Date) => (purged = state.purge(before));
  const end = startRetention({ state: { purge }, days, now, clock, log });
  const next = async (ms: number) => {
    await clock.advance(ms);
    await purged;
  };
  return { end, next };
}

/** What every home of the state forgets, and when. */
export function describeForgetting(
  name: string,
  open: () => ScannedState | Promise<ScannedState>,
): void {
  describe(`${name}: forgetting`, () => {
    test('forget() leaves nothing of a person in any table, and everything of others', async () => {
      const { state, tablesHolding } = await open();
      const id = await leaveTraces(state, PERSON, 'What did the mayor of Elsewhere hide?');
      const others = await leaveTraces(state, OTHER, 'When will the ferry line close?');
      await state.feedback.save({
        answerId: others,
        userId: PERSON,
        isHelpful: true,
        reason: null,
      });
      expect(await tablesHolding(PERSON)).toEqual(['answers', 'asked', 'feedback', 'quotas']);
      const traces = { answers: 1, asked: 2, feedback: 2, quotas: 1, gaps: 1 };
      expect(await state.traces(PERSON)).toEqual(traces);
      expect(await state.forget(PERSON)).toEqual(traces);
      expect(await tablesHolding(PERSON)).toEqual([]);
      expect(await tablesHolding('mayor of Elsewhere')).toEqual([]);
      expect(await tablesHolding(id)).toEqual([]);
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
      const { state } = await open();
      await leaveTraces(state, PERSON, 'When?');
      await state.forget(PERSON);
      const rules = {
        limits: [{ scope: 'guild', most: 5, windowMs: DAY } as const],
        lostAfterMs: DAY,
      };
      expect(await state.quotas.left({ userId: PERSON, guildId: 'g1' }, rules)).toMatchObject([
        { left: 4 },
      ]);
    });

    test('startRetention() removes what is old enough at once and every day, and no more', async () => {
      const { state, advance, now, tablesHolding } = await open();
      await leaveTraces(state, PERSON, 'Question one?');
      advance(5 * DAY);
      await leaveTraces(state, OTHER, 'Question two?');
      advance(5.5 * DAY);
      const { end, next } = retention(state, 10, now);
      await next(0);
      expect(await tablesHolding('Question one?')).toEqual([]);
      expect(await tablesHolding('Question two?')).toEqual(['answers', 'asked', 'gaps']);
      for (let days = 0; days < 5; days += 1) {
        advance(DAY);
        await next(DAY);
      }
      expect(await tablesHolding('Question two?')).toEqual([]);
      end();
      await leaveTraces(state, OTHER, 'Question three?');
      advance(50 * DAY);
      await next(50 * DAY);
      expect(await tablesHolding('Question three?')).not.toEqual([]);
    });

    test('startRetention() removes nothing until the clock has been as it was set for a day', async () => {
      const { state, advance, now, tablesHolding } = await open();
      const { end, next } = retention(state, 10, now);
      await next(0);
      await leaveTraces(state, PERSON, 'Question one?');
      advance(300 * DAY);
      await next(DAY);
      expect(await tablesHolding('Question one?')).not.toEqual([]);
      advance(-299 * DAY);
      await next(DAY);
      expect(await tablesHolding('Question one?')).not.toEqual([]);
      advance(300 * DAY);
      await next(DAY);
      advance(DAY);
      await next(DAY);
      expect(await tablesHolding('Question one?')).toEqual([]);
      end();
    });

    test('startRetention() keeps all but what was counted for 0 days', async () => {
      const { state, advance, now, tablesHolding } = await open();
      await leaveTraces(state, PERSON, 'Question one?');
      advance(1000 * DAY);
      const { end, next } = retention(state, 0, now);
      await next(0);
      expect(await tablesHolding('Question one?')).toEqual(['answers', 'asked', 'gaps']);
      expect(await tablesHolding(PERSON)).toEqual(['answers', 'asked', 'feedback']);
      end();
    });
  });
}
