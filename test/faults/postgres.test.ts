import { pino } from 'pino';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openDateline } from '../../src/compose.ts';
import { loadConfig } from '../../src/config.ts';
import { runIndex } from '../../src/indexing/run-index.ts';
import { textOf } from '../../src/playground/discord/message-text.ts';
import type { DiscordServer } from '../../src/playground/discord/server.ts';
import { openState } from '../../src/state/open-state.ts';
import { runningBot } from '../discord/wire/running-bot.ts';
import { isUnderWay } from '../support/discord/is-under-way.ts';
import { articlesFolder } from '../support/indexed-folder.ts';
import { startPglite, type Pglite } from '../support/postgres/server.ts';

let postgres: Pglite;

beforeAll(async () => {
  postgres = await startPglite();
});

afterAll(() => postgres.close());

const askFor = (server: DiscordServer) =>
  server.interactions.command({ name: 'ask', options: { question: 'What is the goat called?' } });

type Asked = Awaited<ReturnType<typeof askFor>>;

/** The last word on a question. */
async function lastWord(asked: Asked): Promise<string> {
  return textOf(await asked.final({ until: (message) => !isUnderWay(message), timeoutMs: 20_000 }));
}

test('a Postgres that goes away in the middle of a question and comes back costs people a word, not the bot', async () => {
  const { articlesDir, env } = articlesFolder();
  const settings = { ...env, DATABASE_URL: postgres.url, DATABASE_PREPARED: 'false' };
  // PGlite has one session.
  const config = { ...loadConfig(settings), databasePoolSize: 1 };
  await runIndex(config, { paths: [articlesDir] });
  const state = await openState(config);
  const dateline = openDateline(config, pino({ level: 'silent' }));
  onTestFinished(async () => {
    await dateline.close();
    await state.close();
  });
  const { server, logged } = await runningBot({ dateline, state, now: () => new Date() });
  expect(await lastWord(await askFor(server))).toContain('Biscuit');
  const cutOff = await askFor(server);
  await postgres.leave();
  const words = [await lastWord(cutOff), await lastWord(await askFor(server))];
  const failed = 'A service I depend on did not answer. Please try again in a minute.';
  expect(words[0]).toMatch(new RegExp(`Biscuit|${failed}`));
  expect(words[1]).toContain(failed);
  await postgres.comeBack();
  expect(await lastWord(await askFor(server))).toContain('Biscuit');
  expect(words.join() + logged()).not.toContain('secret-of-postgres');
}, 90_000);
