import { expect, test } from 'vitest';
import { doctorContract } from '../support/contract.ts';
import { serverForTest } from '../support/discord/bot.ts';
import { articlesFolder } from '../support/indexed-folder.ts';
import { runProgram } from '../support/run-program.ts';

test('dateline doctor prints what it found and fails where something does', async () => {
  const server = await serverForTest();
  const { env } = articlesFolder();
  const discord = { DISCORD_TOKEN: server.token, DISCORD_API_URL: server.restUrl };
  const run = await runProgram(['doctor', '--json'], { env: { ...env, ...discord } });
  expect(run).toMatchObject({ status: 1, stderr: '' });
  const { findings } = doctorContract.parse(JSON.parse(run.stdout));
  expect(findings.map(({ state, subject }) => `${state} ${subject}`)).toEqual([
    'ok Node.js',
    'ok better-sqlite3',
    'ok hnswlib-node',
    'ok Embeddings',
    'off Language model',
    'off Reranker',
    'ok Articles',
    'fail Edition',
    'off Edition files',
    'off Embedding cache',
    'off State',
    'off Monitoring',
    'ok Discord token',
    'off Message content',
    'ok Shards',
    'ok Server Newsroom',
    'warn Commands',
  ]);
});

test('dateline deploy registers the commands once, and says what to do about a wrong token', async () => {
  const server = await serverForTest();
  const env = { DISCORD_TOKEN: server.token, DISCORD_API_URL: server.restUrl };
  expect(await runProgram(['deploy'], { env })).toEqual({
    status: 0,
    stdout: 'Registered 13 commands everywhere.\n',
    stderr: '',
  });
  expect((await runProgram(['deploy'], { env })).stdout).toBe(
    'The 13 commands are registered everywhere already.\n',
  );
  const refused = await runProgram(['deploy'], { env: { ...env, DISCORD_TOKEN: 'a.wrong.one' } });
  expect(refused).toMatchObject({ status: 2, stdout: '' });
  expect(refused.stderr).toContain('DISCORD_TOKEN is not accepted by Discord');
});
