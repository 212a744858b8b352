import { PermissionFlagsBits } from 'discord.js';
import { beforeAll, expect, test } from 'vitest';
import { serverForTest } from '../support/discord/bot.ts';
import { textOf } from '../../src/playground/discord/message-text.ts';
import { freePort } from '../support/free-port.ts';
import { indexedFolder, type IndexedFolder } from '../support/indexed-folder.ts';
import { runProgram, startProgram } from '../support/run-program.ts';
import { writeFiles } from '../support/small-coverage.ts';

/** The process loads its libraries before it logs in. */
const STARTS_WITHIN = { timeoutMs: 60_000 };

let folder: IndexedFolder;

beforeAll(async () => {
  folder = await indexedFolder();
});

test('with a token, the bot logs in, answers, bears an event that cannot be read, indexes when told to and answers from that, and ends on SIGTERM', async () => {
  const server = await serverForTest();
  const port = await freePort();
  const discord = { DISCORD_TOKEN: server.token, DISCORD_API_URL: server.restUrl };
  const env = { ...folder.env, ...discord, MONITORING_PORT: String(port) };
  const program = startProgram([], { entry: 'main', env });
  await program.stderrHas(/Health and metrics are served/);
  const page = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
  expect((await page('/healthz')).status).toBe(200);
  expect((await page('/readyz')).status).toBe(503);
  await server.gateway.log.until('ready', 1, STARTS_WITHIN);
  const asked = await server.interactions.command({
    name: 'ask',
    options: { question: 'What does the new lamp of Tarn Head cost?' },
    ...STARTS_WITHIN,
  });
  const shown = await asked.final({
    ...STARTS_WITHIN,
    until: (message) => textOf(message).includes('[1] **'),
  });
  expect(textOf(shown)).toContain('48,000 pounds');
  expect(textOf(shown)).toContain('**Harrow Post** · 5 Mar 2024');
  expect(server.commands().map(({ name }) => name)).toContain('ask');
  server.gateway.sendFrame('{"op":0,"t":"MESSAGE_CREATE","s":null,"d":null}');
  await program.stderrHas(/Something failed that nobody was waiting for/);
  writeFiles(folder.articlesDir, {
    'gull/horn.txt': 'A new horn\n\nThe fog horn of Tarn Head was painted purple by Odo Brand.\n',
  });
  const permissions = PermissionFlagsBits.ManageGuild;
  const reindexed = await server.interactions.command({ name: 'admin reindex', permissions });
  await reindexed.final({
    ...STARTS_WITHIN,
    until: (message) => textOf(message).includes('1 new, 0 changed, 0 removed'),
  });
  const again = await server.interactions.command({
    name: 'ask',
    options: { question: 'Who painted the fog horn?' },
  });
  await again.final({
    ...STARTS_WITHIN,
    until: (message) => textOf(message).includes('Odo Brand'),
  });
  const ready = await page('/readyz');
  expect(await ready.json()).toMatchObject({
    ready: true,
    parts: { edition: { ok: true }, state: { ok: true }, discord: { ok: true } },
  });
  const metrics = await (await page('/metrics')).text();
  expect(metrics).toContain('process_cpu_seconds_total');
  expect(metrics).not.toContain(server.token);
  expect(server.unexpected).toEqual([]);
  program.signal('SIGTERM');
  const run = await program.ended;
  expect(run).toMatchObject({ status: 0, stdout: '' });
  expect(run.stderr).not.toContain(server.token);
}, 120_000);

test('a token that Discord refuses ends the start with status 2 and what to do', async () => {
  const server = await serverForTest();
  const env = { ...folder.env, DISCORD_TOKEN: 'wrong.bot.token', DISCORD_API_URL: server.restUrl };
  const run = await runProgram([], { entry: 'main', env });
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr).toContain('DISCORD_TOKEN is not accepted by Discord: copy it anew');
  expect(run.stderr).not.toContain('    at ');
});

test('a Discord that cannot be reached ends the start with status 1 and one line', async () => {
  const server = await serverForTest();
  await server.close();
  const env = { ...folder.env, DISCORD_TOKEN: server.token, DISCORD_API_URL: server.restUrl };
  const run = await runProgram([], { entry: 'main', env });
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toMatch(/Discord cannot be reached/);
  expect(run.stderr).not.toContain('    at ');
});
