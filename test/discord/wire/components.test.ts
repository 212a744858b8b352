import { SlashCommandBuilder } from 'discord.js';
import { expect, test } from 'vitest';
import { clickableIds, isEphemeral, textOf } from '../../../src/playground/discord/message-text.ts';
import type { DiscordServer } from '../../../src/playground/discord/server.ts';
import { runningBot, stateForTest } from './running-bot.ts';

async function answered(server: DiscordServer) {
  const options = { question: 'When will the ferry line close?' };
  const message = await (await server.interactions.command({ name: 'ask', options })).final();
  const [customId = ''] = clickableIds(message);
  return { message, customId, values: ['1'] };
}

test('"Show passage" shows the exact quote to the one who asks, also after a restart', async () => {
  const state = stateForTest();
  const { server, bot } = await runningBot({ state });
  const menu = await answered(server);
  await bot.close();
  await runningBot({ state }, server);
  const picked = server.interactions.select({ ...menu, userId: server.ids.otherUser });
  const shown = await picked.final({ until: (message) => message.id !== menu.message.id });
  expect(isEphemeral(shown)).toBe(true);
  expect(textOf(shown)).toContain(
    '> The council voted. **The ferry line will close on 1 April.** Staff were told by letter.',
  );
  expect(textOf(shown)).toContain('5 Mar 2024 · [Ferry line to close in spring](https://');
});

test('a menu whose answer is gone gets a kind line', async () => {
  const { server, bot } = await runningBot();
  const menu = await answered(server);
  await bot.close();
  await runningBot({}, server);
  const shown = await server.interactions.select(menu).final();
  expect(isEphemeral(shown)).toBe(true);
  expect(textOf(shown)).toContain('I no longer have that answer');
});

test('autocomplete offers outlets with counts, and echoes dates', async () => {
  const { server } = await runningBot();
  const type = (focused: string, typed: string) =>
    server.interactions.autocomplete({ name: 'ask', focused, options: { [focused]: typed } });
  expect(await (await type('outlet', 'harb')).choices()).toEqual([
    { name: 'Harbour Gazette · 12 articles', value: 'Harbour Gazette' },
  ]);
  expect(await (await type('after', 'last week')).choices()).toEqual([
    { name: 'last week → 9–15 Nov 2026', value: '2026-11-09' },
  ]);
});

test('autocomplete offers nothing when it fails', async () => {
  const { server } = await runningBot({
    commands: [
      {
        data: new SlashCommandBuilder()
          .setName('broken')
          .setDescription('Fails')
          .addStringOption((option) =>
            option.setName('outlet').setDescription('An outlet').setAutocomplete(true),
          )
          .toJSON(),
        run: () => Promise.reject(new Error('broken')),
        complete: () => Promise.reject(new Error('broken')),
      },
    ],
  });
  const options = { outlet: 'a' };
  const typed = await server.interactions.autocomplete({
    name: 'broken',
    focused: 'outlet',
    options,
  });
  expect(await typed.choices()).toEqual([]);
});

test('/search, /sources and /help answer, the last in private', async () => {
  const { server } = await runningBot();
  const run = async (name: string, options = {}) =>
    (await server.interactions.command({ name, options })).final();
  expect(textOf(await run('search', { query: 'ferry line' }))).toContain('Ferry line to close');
  expect(textOf(await run('sources'))).toContain('**Het Havenblad** · 3 articles');
  const help = await run('help');
  expect(textOf(help)).toContain('**/ask**');
  expect(isEphemeral(help)).toBe(true);
});
