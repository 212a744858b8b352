import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { indexCoverage } from '../../src/edition/index-coverage.ts';
import { localHome } from '../../src/edition/local/local-home.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { articlesFolder } from '../support/indexed-folder.ts';
import { runProgram } from '../support/run-program.ts';

test('without a token, the first start indexes and answers each piped line', async () => {
  const { env, dataDir } = articlesFolder();
  const input = 'What is the goat called?\n/sources\nWho won the chess game in Reykjavik?\n';
  const run = await runProgram([], { entry: 'main', env, input });
  expect(run.status).toBe(0);
  const [first, , second] = run.stderr.split('\n');
  expect(first).toBe('DISCORD_TOKEN is not set: answering here in the terminal.');
  expect(second).toBe(`There is no edition yet: indexing the articles in ${env.ARTICLES_DIR}.`);
  expect(run.stderr).toContain('4 articles in 4 passages');
  expect(run.stdout).toMatch(/^> What is the goat called\?\n\n.*Biscuit/s);
  expect(run.stdout).toContain('[1] The Gull · undated · The keeper and her goat');
  expect(run.stdout).toContain('> /sources\n\n');
  expect(run.stdout).toContain('Northwire · 2 articles');
  expect(run.stdout).toContain('> Who won the chess game in Reykjavik?');
  expect(existsSync(join(dataDir, 'editions/current'))).toBe(true);
});

test('an edition of another embedder is refused, with the command that mends it', async () => {
  const { env, dataDir, articlesDir } = articlesFolder();
  const embedder = fakeEmbedder({ fingerprint: 'another:model' });
  await indexCoverage({
    paths: [articlesDir],
    home: localHome(dataDir),
    embedder,
    now: new Date(),
  });
  const run = await runProgram([], { entry: 'main', env, input: 'What is the goat called?\n' });
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toContain('it was built by the embedder "another:model"');
  expect(run.stderr).toContain('Run `npm run index` to build a new one.');
  expect(run.stderr).not.toContain('    at ');
});

test('a wrong environment lists every problem, with status 2', async () => {
  const env = { EMBEDDINGS: 'openai', WRITER: 'best', DISCORD_API_URL: 'ftp://discord' };
  const run = await runProgram([], { entry: 'main', env });
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr).toBe(
    [
      'The configuration has problems:',
      '  DISCORD_API_URL must be a URL that begins with http:// or https://',
      '  WRITER must be one of auto, extractive, openai',
      '  EMBEDDINGS is openai, but neither OPENAI_API_KEY nor OPENAI_BASE_URL is set',
      '',
    ].join('\n'),
  );
});

test('a folder of articles that is not there is named, with status 1', async () => {
  const { env } = articlesFolder();
  const run = await runProgram([], { entry: 'main', env: { ...env, ARTICLES_DIR: '/no/such' } });
  expect(run).toMatchObject({ status: 1, stdout: '' });
  expect(run.stderr).toContain('Cannot read "/no/such": there is no such file or folder');
});

test('options are refused, and not passed over: settings are read from the environment', async () => {
  const run = await runProgram(['--data', 'elsewhere'], { entry: 'main' });
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr).toContain('npm start takes no options, and was given --data elsewhere.');
});
