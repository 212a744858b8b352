import { expect, test } from 'vitest';
import { buttonId, isEphemeral, textOf } from '../../../src/playground/discord/message-text.ts';
import type { DiscordServer } from '../../../src/playground/discord/server.ts';
import { abstention } from '../samples.ts';
import { runningBot, stateForTest } from './running-bot.ts';

const ask = { name: 'ask', options: { question: 'When will the ferry line close?' } };
const limits = { perMinute: 5, perDayServer: 100, perDay: 0, atOnce: 4 };

const use = async (server: DiscordServer, name: string) =>
  (await server.interactions.command({ name })).final();

test('/privacy says what is kept and for how long, and "Forget me" removes it after asking once more', async () => {
  const privacy = { retentionDays: 30, logsQuestions: false, asksModel: true };
  const { server, state, dateline } = await runningBot({ privacy });
  dateline.answerWith(abstention());
  await (await server.interactions.command(ask)).final();
  const shown = await use(server, 'privacy');
  expect(isEphemeral(shown)).toBe(true);
  expect(textOf(shown)).toContain('after 30 days');
  expect(textOf(shown)).toContain('A language model writes my answers');
  expect(textOf(shown)).toContain('- 1 answer\n');
  expect(textOf(shown)).toContain('- 1 question without an answer\n');

  const press = (message: typeof shown, label: string, text: string) =>
    server.interactions
      .button({ message, customId: buttonId(message, label) })
      .final({ until: (one) => textOf(one).includes(text) });
  const sure = await press(shown, 'Forget me', 'cannot be undone');
  const kept = await press(sure, 'No, keep it', 'Of you I have');
  const again = await press(kept, 'Forget me', 'cannot be undone');
  expect((await state.traces(server.ids.user)).answers).toBe(1);
  const forgotten = await press(again, 'Yes, forget me', 'I have forgotten you');
  expect(textOf(forgotten)).toContain('- 1 answer\n');
  expect(await state.traces(server.ids.user)).toMatchObject({ answers: 0, gaps: 0, quotas: 0 });
  expect(textOf(await use(server, 'privacy'))).toContain('Of you I have nothing');
});

test('/quota says what is left, and when there is more', async () => {
  const now = () => new Date('2026-11-22T02:00:00Z');
  const { server } = await runningBot({ limits, state: stateForTest(now) });
  expect(textOf(await use(server, 'quota'))).toContain('5 of 5 questions a minute.');
  await (
    await server.interactions.command(ask)
  ).final({ until: (one) => textOf(one).includes('[1]') });
  const shown = textOf(await use(server, 'quota'));
  expect(shown).toContain('4 of 5 questions a minute. There is one more <t:1795312860:R>.');
  expect(shown).toContain('99 of 100 questions in 24 hours');
});

test('the log holds no text of a question', async () => {
  const { server, logged, dateline } = await runningBot();
  dateline.answerWith(new Error('broken'));
  await (
    await server.interactions.command(ask)
  ).final({ until: (one) => textOf(one).includes('error') });
  const content = `<@${server.ids.bot}> When will the ferry line close?`;
  await (await server.messages.create({ content }).reply()).final();
  expect(logged()).toContain('broken');
  expect(logged()).not.toContain('ferry line');
});
