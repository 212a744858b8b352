import { expect, test } from 'vitest';
import { textOf } from '../../src/playground/discord/message-text.ts';
import type { Message } from '../../src/playground/discord/message.ts';
import { runningBot, stateForTest } from '../discord/wire/running-bot.ts';
import { handClock } from '../support/hand-clock.ts';

const ask = { name: 'ask', options: { question: 'When will the ferry line close?' } };
const limits = { perMinute: 9, perDayServer: 0, perDay: 0, atOnce: 2 };
const answered = {
  until: (message: Message) => textOf(message).includes('**Harbour Gazette** · 5 Mar 2024'),
};

test('a state that says nothing keeps nobody beyond the time that Discord gives', async () => {
  const clock = handClock();
  const state = stateForTest();
  const silent = { ...state.quotas, claim: () => new Promise<never>(() => undefined) };
  const { server, logged } = await runningBot({
    state: { ...state, quotas: silent },
    clock,
    limits,
  });
  const asked = await server.interactions.command(ask);
  await clock.waitingFor(1500);
  await clock.advance(1500);
  await asked.final(answered);
  expect(logged()).toContain('did not answer within 1500 ms');
});
