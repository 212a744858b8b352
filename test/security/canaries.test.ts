import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serverForTest } from '../support/discord/bot.ts';
import { articlesFolder, indexedFolder } from '../support/indexed-folder.ts';
import { startOpenAIServer } from '../support/openai/server.ts';
import { runProgram, type ProgramRun } from '../support/run-program.ts';

/** Secrets that no server takes, one of each sort, and none of which may be seen anywhere. */
const SECRETS = {
  DISCORD_TOKEN: 'MTE4MDAwMDAwMDAwMDAwMDAwMQ.Canary.discord-canary-0123456789',
  OPENAI_API_KEY: 'sk-canary-openai-0123456789',
  RERANK_API_KEY: 'canary-rerank-0123456789',
};
const PASSWORD = 'canary-database-0123456789';
/** Nothing listens there. */
const DATABASE_URL = `postgres://dateline:${PASSWORD}@127.0.0.1:9/dateline`;

/** Each secret, and the part of the token that is secret by itself. */
const SEEN = [...Object.values(SECRETS), PASSWORD, 'discord-canary-0123456789'];

function expectNoSecret(text: string): void {
  for (const secret of SEEN) expect(text).not.toContain(secret);
}

/** Every byte below a folder, and the names of its files. */
function contentOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  return paths.map((path) => `${path}\n${readFileSync(path, 'latin1')}`).join('\n');
}

function expectFailed(run: ProgramRun): void {
  expect(run.status).not.toBe(0);
  expect(run.stderr).not.toBe('');
  expectNoSecret(run.stdout + run.stderr);
}

test('no error, log, edition or state holds a secret, whichever service refuses it or cannot be reached', async () => {
  const refusing = await startOpenAIServer({ apiKey: 'another' });
  onTestFinished(() => refusing.close());
  const discord = await serverForTest();
  const [indexed, empty] = [await indexedFolder(), articlesFolder()];
  const models = { OPENAI_BASE_URL: refusing.baseUrl, RERANK_BASE_URL: refusing.baseUrl };
  const common = {
    EMBEDDINGS: 'builtin',
    ...SECRETS,
    ...models,
    LOG_LEVEL: 'debug',
    DISCORD_API_URL: discord.restUrl,
  };
  const env = { ...indexed.env, ...common };
  const question = ['ask', 'What does the new lamp cost?'];
  const [token, database, embeddings] = await Promise.all([
    runProgram([], { entry: 'main', env }),
    runProgram(question, { env: { ...env, DATABASE_URL } }),
    runProgram(['index'], {
      env: { ...empty.env, ...common, EMBEDDINGS: 'openai', EMBEDDING_MODEL: 'x' },
    }),
  ]);
  for (const run of [token, database, embeddings]) expectFailed(run);
  expect(token.stderr).toContain('DISCORD_TOKEN');
  const answered = await runProgram(question, { env });
  expect(answered.status).toBe(0);
  expect(answered.stderr).toContain('API_KEY');
  expectNoSecret(answered.stdout + answered.stderr);
  expect(new Set(refusing.requests.map(({ path }) => path))).toEqual(
    new Set(['/v1/embeddings', '/v1/rerank', '/v1/chat/completions']),
  );
  for (const { dataDir } of [indexed, empty]) expectNoSecret(contentOf(join(dataDir, '..')));
}, 120_000);

test('a secret would be found', () => {
  expect(() => {
    expectNoSecret(`key ${SECRETS.OPENAI_API_KEY}.`);
  }).toThrow();
});
