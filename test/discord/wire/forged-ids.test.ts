import { expect, test } from 'vitest';
import { ACTIONS, FORMS } from '../../../src/discord/interactions/actions/index.ts';
import type { InteractionHandle } from '../../../src/playground/discord/interaction-handle.ts';
import type { Message } from '../../../src/playground/discord/message.ts';
import { clickableIds, isEphemeral, textOf } from '../../../src/playground/discord/message-text.ts';
import { sampleAnswer } from '../samples.ts';
import { runningBot, type BotUnderTest } from './running-bot.ts';

const QUESTION = { question: 'When will the ferry line close?' };

/** Somebody else's private answer, and a message of one's own to press on. */
async function twoAnswers({ server }: BotUnderTest): Promise<{ own: Message; secret: string }> {
  const { otherUser: userId } = server.ids;
  const options = { ...QUESTION, private: true };
  const hidden = await (
    await server.interactions.command({ name: 'ask', options, userId })
  ).final();
  const own = await (await server.interactions.command({ name: 'ask', options: QUESTION })).final();
  const [, , secret = ''] = (clickableIds(hidden)[0] ?? '').split(':');
  return { own, secret };
}

test('an id that the message does not carry does nothing, whatever it asks for', async () => {
  const bot = await runningBot();
  const { own, secret } = await twoAnswers(bot);
  const asked = bot.dateline.asked.length;
  for (const action of [...ACTIONS.keys(), 'gaps', 'forget', 'made-up']) {
    const customId = `v1:${action}:${secret}:0`;
    const pressed = bot.server.interactions.button({ message: own, customId, isForged: true });
    await expectRefused(pressed, own);
  }
  for (const action of FORMS.keys()) {
    const modal = { custom_id: `v1:${action}:${secret}:`, title: 'x', components: [] };
    const sent = bot.server.interactions.modalSubmit({ modal, message: own, fields: {} });
    await expectRefused(sent, own);
  }
  expect(bot.dateline.asked.length).toBe(asked);
  expect(await bot.state.answers.find(secret)).not.toBeNull();
});

test('an answer of another server is not shown, though the message carries its id', async () => {
  const bot = await runningBot();
  const elsewhere = { answer: sampleAnswer(), askerId: '1', parentId: null, guildId: '99' };
  const foreign = await bot.state.answers.save(elsewhere);
  const find = bot.state.answers.find.bind(bot.state.answers);
  bot.state.answers.find = async () => find(foreign);
  const { own } = await twoAnswers(bot);
  const customId = clickableIds(own).find((id) => id.startsWith('v1:followup:')) ?? '';
  expect(customId).not.toBe('');
  await expectRefused(bot.server.interactions.button({ message: own, customId }), own);
});

async function expectRefused(used: InteractionHandle, own: Message): Promise<void> {
  const shown = await used.final({ until: (message) => message.id !== own.id });
  expect(isEphemeral(shown)).toBe(true);
  expect(textOf(shown)).toMatch(/I no longer have that answer|older version/);
}
