import { join } from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { createAdmission, type Ticket } from '../../../src/discord/admission/admission.ts';
import { NO_METER } from '../../../src/discord/meter.ts';
import { letIn } from '../../../src/discord/admission/let-in.ts';
import { openSqliteState } from '../../../src/state/sqlite/open-state.ts';
import { handClock } from '../../support/hand-clock.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const log = pino({ level: 'silent' });
const limits = { perMinute: 2, perDayServer: 0, perDay: 0, atOnce: 1 };
const nobodyWaits = () => undefined;

function setUp() {
  const clock = handClock();
  const state = openSqliteState(
    join(temporaryFolder(), 'state.sqlite'),
    () => new Date(clock.now()),
  );
  onTestFinished(() => state.close());
  return { clock, state, admission: createAdmission({ state, limits, clock, log }) };
}

const place = (userId: string) => ({ userId, guildId: null, channelIds: [], roleIds: [] });

type Admission = ReturnType<typeof setUp>['admission'];

async function ticketOf(admission: Admission, userId: string): Promise<Ticket> {
  const verdict = await admission.admit(place(userId));
  if (!verdict.admitted) throw new Error(`Refused: ${verdict.refusal.reason}`);
  return verdict.ticket;
}

const reasonFor = async (admission: Admission, userId: string) => {
  const verdict = await admission.admit(place(userId));
  return verdict.admitted ? null : verdict.refusal.reason;
};

test('a question that takes long stays the only one of its asker, however long', async () => {
  const { admission, clock } = setUp();
  const ticket = await ticketOf(admission, '1');
  let end = (): void => undefined;
  const work = ticket.run(() => new Promise<void>((resolve) => (end = resolve)), nobodyWaits);
  for (let half = 0; half < 20; half += 1) await clock.advance(30_000);
  expect(await reasonFor(admission, '1')).toBe('busy');
  end();
  await work;
  expect(await reasonFor(admission, '1')).toBeNull();
});

test('a ticket that is not used, or whose work fails, costs nothing; one that is used costs one', async () => {
  const { admission } = setUp();
  const left = async () => (await admission.left(place('1'))).map((limit) => limit.left);
  const unused = await ticketOf(admission, '1');
  await unused.release();
  expect(await left()).toEqual([2]);
  const failed = await ticketOf(admission, '1');
  const work = failed.run(() => Promise.reject(new Error('broken')), nobodyWaits);
  await expect(work).rejects.toThrow('broken');
  expect(await left()).toEqual([2]);
  const used = await ticketOf(admission, '1');
  expect(await used.run(() => Promise.resolve('answer'), nobodyWaits)).toBe('answer');
  await used.release();
  expect(await left()).toEqual([1]);
});

test('no more than a hundred wait', async () => {
  const { admission } = setUp();
  let end = (): void => undefined;
  const held = new Promise<void>((resolve) => (end = resolve));
  const works: Promise<void>[] = [];
  for (let person = 0; person <= 100; person += 1) {
    const ticket = await ticketOf(admission, `person ${person}`);
    works.push(ticket.run(() => held, nobodyWaits));
  }
  expect(admission.load()).toEqual({ running: 1, waiting: 100 });
  expect(await reasonFor(admission, 'one more')).toBe('full');
  end();
  await Promise.all(works);
  expect(await reasonFor(admission, 'one more')).toBeNull();
});

test('letIn() keeps nobody from an answer when the state fails', async () => {
  const { admission, state } = setUp();
  await state.close();
  const parts = { admission, clock: handClock(), log, meter: NO_METER };
  const verdict = await letIn(place('1'), {}, parts);
  expect(verdict.admitted).toBe(true);
  const ticket = verdict.admitted ? verdict.ticket : null;
  expect(await ticket?.run(() => Promise.resolve('answer'), nobodyWaits)).toBe('answer');
});
