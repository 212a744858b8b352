import { ComponentType } from 'discord.js';
import { expect, test } from 'vitest';
import {
  buttonId,
  clickableIds,
  componentsOf,
  isEphemeral,
  textOf,
} from '../../../src/playground/discord/message-text.ts';
import type { Message } from '../../../src/playground/discord/message.ts';
import type { DiscordServer } from '../../../src/playground/discord/server.ts';
import { fakeDateline } from '../../support/fake-dateline.ts';
import { SAMPLE_SEARCH, SAMPLE_SOURCES, sampleAnswer } from '../samples.ts';
import { runningBot, stateForTest } from './running-bot.ts';

const OUTLET = {
  id: 'outlet:Harbour Gazette',
  text: 'the Gazette',
  line: 'Only articles of Harbour Gazette, because you wrote ‘the Gazette’',
};
const MARCH = { id: 'date:2024-03', text: 'in March', line: 'Published 1–31 March 2024' };
const question = 'What did the Gazette write in March?';
const { searched } = sampleAnswer();
const narrowed = sampleAnswer({ question, searched: { ...searched, understood: [OUTLET] } });
const twice = sampleAnswer({ question, searched: { ...searched, understood: [OUTLET, MARCH] } });
const wider = sampleAnswer({
  question,
  answer: 'It will close in May [1].',
  searched: { ...searched, undone: [OUTLET] },
});

const ask = (server: DiscordServer, options = {}) =>
  server.interactions.command({ name: 'ask', options: { question, after: '2024', ...options } });

const asked = async (server: DiscordServer, options = {}) => (await ask(server, options)).final();

const undoMenu = (message: Message) =>
  clickableIds(message).find((id) => id.startsWith('v1:undo:')) ?? '';

test('one thing understood is shown, and a button asks again without it, also after a restart', async () => {
  const state = stateForTest();
  const { server, bot, dateline: first } = await runningBot({ state });
  first.answerWith(narrowed);
  const command = await ask(server);
  const message = await command.final();
  expect(textOf(message)).toContain('-# Only articles of Harbour Gazette, because you wrote');
  const customId = buttonId(message, 'Search without: Only articles of Harbour Gazette');
  expect(customId).toMatch(/^v1:undo:[\w-]{11}:0$/);
  await bot.close();
  const { dateline } = await runningBot(
    { state, now: () => new Date('2026-12-01T00:00:00Z') },
    server,
  );
  dateline.answerWith(wider);
  const again = await server.interactions
    .button({ message, customId })
    .final({ until: (one) => one.id !== message.id && textOf(one).includes('May') });
  expect(isEphemeral(again)).toBe(false);
  expect(textOf(again)).toContain('Undone: Only articles of Harbour Gazette');
  expect(clickableIds(again).some((id) => id.startsWith('v1:undo:'))).toBe(false);
  expect(dateline.asked).toMatchObject([
    { question, filter: { after: '2024' }, asOf: '2026-11-22', undo: [OUTLET.id] },
  ]);
  expect(command.message()).toEqual(message);
});

test('several things stand in a menu, and are undone one after the other', async () => {
  const { server, dateline } = await runningBot();
  dateline.answerWith(twice, narrowed, wider);
  const message = await asked(server);
  const menu = componentsOf(message, ComponentType.StringSelect).at(-1);
  expect(menu).toMatchObject({
    placeholder: 'Search without …',
    options: [
      { label: 'Only articles of Harbour Gazette', description: '‘the Gazette’', value: '0' },
      { label: 'Published 1–31 March 2024', description: '‘in March’', value: '1' },
    ],
  });
  const second = await server.interactions
    .select({ message, customId: undoMenu(message), values: ['1'] })
    .final({ until: (one) => one.id !== message.id && textOf(one).includes('[1]') });
  const customId = buttonId(second, /^Search without/);
  await server.interactions
    .button({ message: second, customId })
    .final({ until: (one) => textOf(one).includes('May') });
  expect(dateline.asked.map(({ undo }) => undo)).toEqual([
    undefined,
    [MARCH.id],
    [MARCH.id, OUTLET.id],
  ]);
});

test.each([
  ['someone else sees the new answer alone', {}, true],
  ['a private answer is asked again in private', { private: true }, false],
])('%s', async (_, options, isOther) => {
  const { server, dateline } = await runningBot();
  dateline.answerWith(narrowed, wider);
  const message = await asked(server, options);
  const userId = isOther ? server.ids.otherUser : server.ids.user;
  const again = await server.interactions
    .button({ message, customId: undoMenu(message), userId })
    .final({ until: (one) => textOf(one).includes('May') });
  expect(isEphemeral(again)).toBe(true);
});

test('a follow-up is shown as it was read, and asked as it stands', async () => {
  const { server, dateline } = await runningBot();
  const readAs = 'When will the ferry line close — And why?';
  const read = { id: 'follow-up', text: 'And why?', line: `Read as: ${readAs}` };
  dateline.answerWith(
    sampleAnswer(),
    sampleAnswer({ searched: { ...searched, standalone: readAs, understood: [read] } }),
    wider,
  );
  const content = `<@${server.ids.bot}> When will it close?`;
  const first = await server.messages.create({ content }).reply();
  await first.final();
  const reply = server.messages.create({ content: 'And why?', referencedMessageId: first.id });
  const message = await (await reply.reply()).final();
  expect(textOf(message)).toContain(`-# Read as: ${readAs}`);
  await server.interactions
    .button({ message, customId: buttonId(message, 'Ask it as it stands') })
    .final({ until: (one) => textOf(one).includes('May') });
  expect(dateline.asked.at(-1)).toMatchObject({
    question: 'And why?',
    readAs,
    undo: ['follow-up'],
  });
  expect(dateline.asked.at(-1)?.history).toBeUndefined();
});

test('a search is made again without what was understood', async () => {
  const searching = { ...SAMPLE_SEARCH.searched, understood: [OUTLET] };
  const dateline = fakeDateline({
    sources: SAMPLE_SOURCES,
    searchResult: { ...SAMPLE_SEARCH, searched: searching },
  });
  const { server } = await runningBot({ dateline });
  const use = { name: 'search', options: { query: 'ferry' } };
  const message = await (await server.interactions.command(use)).final();
  const again = server.interactions.button({ message, customId: undoMenu(message) });
  await again.final({ until: (one) => one.id !== message.id && textOf(one).includes('Ferry') });
  expect(dateline.searches.map(({ undo }) => undo)).toEqual([undefined, [OUTLET.id]]);
});

test('what was asked is no longer known', async () => {
  const { server, bot, dateline } = await runningBot();
  dateline.answerWith(narrowed);
  const message = await asked(server);
  await bot.close();
  await runningBot({}, server);
  const customId = undoMenu(message);
  const shown = await server.interactions.button({ message, customId }).final();
  expect(textOf(shown)).toContain('I no longer have that answer');
  expect(isEphemeral(shown)).toBe(true);
});
