import { expect, test } from 'vitest';
import { isEphemeral, textOf } from '../../../src/playground/discord/message-text.ts';
import { handClock } from '../../support/hand-clock.ts';
import { linesSaying } from '../../support/memory-log.ts';
import { sampleAnswer } from '../samples.ts';
import { runningBot } from './running-bot.ts';

const ask = { name: 'ask', options: { question: 'When will the ferry line close?' } };
const WITHIN_MS = 80_000;

test('a bot that closes finishes what is under way, and tells others to ask again in a minute', async () => {
  const { bot, server, dateline, logged } = await runningBot();
  const release = dateline.hold();
  dateline.report({ stage: 'searching', articles: 12 });
  const first = await server.interactions.command(ask);
  await first.final({ until: (message) => textOf(message).includes('Searching') });
  const closed = bot.close(WITHIN_MS);
  const second = await server.interactions.command({ ...ask, userId: server.ids.otherUser });
  const told = await second.final();
  expect(textOf(told)).toContain('Please ask again in a minute');
  expect(isEphemeral(told)).toBe(true);
  const typed = await server.interactions.autocomplete({
    name: 'ask',
    options: { question: 'When?', outlet: 'H' },
    focused: 'outlet',
  });
  expect(await typed.choices()).toEqual([]);
  release();
  await closed;
  const [shown] = first.edits().slice(-1);
  expect(shown && textOf(shown.message)).toContain(sampleAnswer().answer);
  expect(linesSaying(logged(), 'answered')).toHaveLength(1);
});

test('what is under way longer than it may be is told so, and the bot closes', async () => {
  const clock = handClock();
  const { bot, server, dateline, logged } = await runningBot({ clock });
  dateline.hold();
  const asked = await server.interactions.command(ask);
  await server.request({ method: 'POST', path: /callback/ });
  const closed = bot.close(WITHIN_MS);
  await clock.waitingFor(WITHIN_MS);
  await clock.advance(WITHIN_MS);
  await closed;
  expect(textOf(await asked.final())).toContain('Please ask again in a minute');
  expect(linesSaying(logged(), 'not answered')).toMatchObject([{ status: 'closing' }]);
});
