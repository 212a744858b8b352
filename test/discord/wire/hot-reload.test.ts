import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PermissionFlagsBits } from 'discord.js';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { openDateline } from '../../../src/compose.ts';
import { loadConfig } from '../../../src/config.ts';
import { createIndexing } from '../../../src/indexing/indexing.ts';
import { textOf } from '../../../src/playground/discord/message-text.ts';
import type { Message } from '../../../src/playground/discord/message.ts';
import type { DiscordServer } from '../../../src/playground/discord/server.ts';
import { builtProgram } from '../../support/built-program.ts';
import { indexedFolder } from '../../support/indexed-folder.ts';
import { writeFiles } from '../../support/small-coverage.ts';
import { runningBot } from './running-bot.ts';

const child = pathToFileURL(join(builtProgram(), 'src/indexing/index-child.js'));

const isAnswer = (message: Message) => textOf(message).includes('Searched:');

const ask = async (server: DiscordServer, question: string) => {
  const use = await server.interactions.command({ name: 'ask', options: { question } });
  return textOf(await use.final({ until: isAnswer, timeoutMs: 20_000 }));
};

const toLine = (article: object) => JSON.stringify(article);

const PRIZE = {
  id: 'prize',
  headline: 'Goat wins prize',
  outlet: 'Tarn Times',
  published: '2024-07-01',
  url: 'https://tarn.example/goat',
  body: 'The goat Biscuit won the county prize on Monday. Her keeper was moved to tears.',
};

const FERRY = {
  ...PRIZE,
  id: 'ferry',
  headline: 'No ferry on Sunday',
  outlet: 'Northwire',
  body: 'The boat to the island stays in the harbour on Sunday, as the sea is too rough.',
};

async function watch(server: DiscordServer, topic: string): Promise<void> {
  const used = await server.interactions.command({
    name: 'admin watches add',
    options: { topic, channel: server.ids.otherChannel },
    permissions: PermissionFlagsBits.ManageGuild | PermissionFlagsBits.ViewChannel,
  });
  const shown = await used.final({ until: (message) => textOf(message) !== '' });
  expect(textOf(shown)).toContain(`New coverage of “${topic}” will be posted`);
}

test(
  'the bot moves to an edition that another process publishes while it answers; nothing is dropped',
  { timeout: 90_000 },
  async () => {
    const folder = await indexedFolder();
    const config = loadConfig(folder.env);
    const dateline = openDateline(config, pino({ level: 'silent' }));
    const { server, logged } = await runningBot({ dateline, now: () => new Date() });
    // The embedder is loaded by the first question.
    await ask(server, 'Who is the keeper?');
    await watch(server, 'the goat Biscuit');
    writeFiles(folder.articlesDir, { 'prize.jsonl': [PRIZE, FERRY].map(toLine).join('\n') });
    const published = createIndexing({ env: { ...process.env, ...folder.env }, child }).run();
    let answered = 0;
    const index = { isDone: false };
    void published.finally(() => (index.isDone = true));
    while (!index.isDone) {
      const text = await ask(server, 'When will the lighthouse get a new lamp?');
      expect(text).toContain('12 April');
      answered += 1;
    }
    expect(answered).toBeGreaterThan(0);
    expect(await published).toMatchObject({ articles: 6, added: 2 });
    const moved = await server.gateway.log.until('presence', 2, { timeoutMs: 2000 });
    expect(JSON.stringify(moved.data)).toContain('6 articles · 4 outlets · updated now');
    const channel = server.ids.otherChannel;
    const posted = await (await server.replies(channel)).final();
    expect(textOf(posted)).toContain('**Tarn Times** · 1 Jul 2024 · [Goat wins prize](');
    expect(textOf(posted)).not.toContain('Northwire');
    const typed = { name: 'ask', focused: 'outlet', options: { outlet: 'tarn' } };
    const offered = await server.interactions.autocomplete(typed);
    expect(JSON.stringify(await offered.choices())).toContain('Tarn Times');
    const help = await (await server.interactions.command({ name: 'help' })).final();
    expect(textOf(help)).toContain('-# 6 articles · 4 outlets · updated <t:');
    expect(await ask(server, 'Who won the county prize?')).toContain('Biscuit');
    expect(logged()).not.toContain('"level":"error"');
    await dateline.close();
  },
);
