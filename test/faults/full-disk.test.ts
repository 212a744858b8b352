import { join } from 'node:path';
import { ComponentType } from 'discord.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { componentsOf, textOf } from '../../src/playground/discord/message-text.ts';
import type { Message } from '../../src/playground/discord/message.ts';
import { sqliteState } from '../../src/state/sqlite/open-state.ts';
import { openStateFile } from '../../src/state/sqlite/state-file.ts';
import { sampleAnswer } from '../discord/samples.ts';
import { runningBot } from '../discord/wire/running-bot.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const question = 'When will the ferry line close?';
const ask = { name: 'ask', options: { question } };
const limits = { perMinute: 50, perDayServer: 0, perDay: 0, atOnce: 2 };
const answered = {
  until: (message: Message) => textOf(message).includes('**Harbour Gazette** · 5 Mar 2024'),
};

/** An answer that takes a page of its own. */
const LONG = sampleAnswer({
  answer: `${sampleAnswer().answer} ${'It was said so. '.repeat(400)}`,
});

/** A bot whose state may be disturbed. SQLite's own limit on pages is what a full disk is to it: SQLITE_FULL. */
async function botOnDisk() {
  const database = openStateFile(join(temporaryFolder(), 'state.sqlite'));
  const state = sqliteState(database, () => new Date('2026-11-22T02:00:00Z'));
  onTestFinished(() => state.close());
  const bot = await runningBot({ state, limits });
  bot.dateline.answerWith(LONG);
  return { ...bot, database };
}

type Disturbed = Awaited<ReturnType<typeof botOnDisk>>;

const FAULTS: readonly (readonly [
  string,
  RegExp,
  (bot: Disturbed) => void,
  (bot: Disturbed) => void,
])[] = [
  [
    'full',
    /SQLITE_FULL/,
    ({ database }) => database.pragma('max_page_count = 1'),
    ({ database }) => database.pragma('max_page_count = 100000'),
  ],
  [
    'mounted read-only after an error',
    /SQLITE_READONLY/,
    ({ database }) => database.pragma('query_only = ON'),
    ({ database }) => database.pragma('query_only = OFF'),
  ],
];

describe.each(FAULTS)('a disk that is %s', (_, code, disturb, mend) => {
  test('costs no answer, only the buttons that need it kept, and is logged', async () => {
    const bot = await botOnDisk();
    const { server, dateline, logged } = bot;
    const kept = await (await server.interactions.command(ask)).final(answered);
    expect(componentsOf(kept, ComponentType.Button)).not.toEqual([]);
    await expect.poll(() => bot.state.messages.answerOf(kept.id)).not.toBeNull();
    disturb(bot);
    const shown = await (await server.interactions.command(ask)).final(answered);
    expect(componentsOf(shown, ComponentType.Button)).toEqual([]);
    const mention = server.messages.create({ content: `<@${server.ids.bot}> ${question}` });
    await (await mention.reply()).final(answered);
    const reply = server.messages.create({ content: 'And why?', referencedMessageId: kept.id });
    await (await reply.reply()).final(answered);
    expect(dateline.asked.at(-1)?.history).toHaveLength(1);
    expect(logged()).toMatch(code);
    mend(bot);
    const again = await (await server.interactions.command(ask)).final(answered);
    expect(componentsOf(again, ComponentType.Button)).not.toEqual([]);
  });
});

test('a button that needs the disk says in words that it did not work', async () => {
  const { server, database } = await botOnDisk();
  const shown = await (await server.interactions.command(ask)).final(answered);
  database.pragma('query_only = ON');
  const customId = componentsOf(shown, ComponentType.Button)
    .map(({ custom_id: id }) => (typeof id === 'string' ? id : ''))
    .find((id) => /\bhelpful\b/.test(id));
  const pressed = server.interactions.button({ message: shown, customId: customId ?? '' });
  const told = await pressed.callback();
  expect(JSON.stringify(told.data)).toMatch(/Something went wrong on my side.*error e-[0-9a-f]{8}/);
});

test('a state that cannot even be read costs no answer but those that follow up', async () => {
  const { server, database, logged } = await botOnDisk();
  const shown = await (await server.interactions.command(ask)).final(answered);
  database.close();
  await (await server.interactions.command(ask)).final(answered);
  const reply = server.messages.create({ content: 'And why?', referencedMessageId: shown.id });
  await (await reply.reply()).final(answered);
  expect(logged()).toContain('Could not read the conversation');
});
