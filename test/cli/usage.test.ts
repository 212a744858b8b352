import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { indexCoverage } from '../../src/edition/index-coverage.ts';
import { localHome } from '../../src/edition/local/local-home.ts';
import { builtinFingerprint } from '../../embeddings/builtin-model.ts';
import { VERSION } from '../../src/version.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { articlesFolder } from '../support/indexed-folder.ts';
import { runProgram } from '../support/run-program.ts';
import { writeFiles } from '../support/small-coverage.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let data: string;

beforeAll(async () => {
  const { articlesDir, dataDir } = articlesFolder();
  // Nothing here gets as far as embedding a question: only the name of the embedder has to be right.
  const embedder = fakeEmbedder({ fingerprint: builtinFingerprint(), dimensions: 512 });
  await indexCoverage({
    paths: [articlesDir],
    home: localHome(dataDir),
    embedder,
    now: new Date(),
  });
  data = dataDir;
});

describe('dateline ends with status 2 on wrong usage', () => {
  test.concurrent.each<[what: string, args: readonly string[], says: string]>([
    ['no command', [], 'Usage: dateline'],
    ['an unknown flag', ['ask', 'Who?', '--nope'], "unknown option '--nope'"],
    ['a missing question', ['ask'], "missing required argument 'question'"],
    ['an empty question', ['ask', ' ', '--json'], 'Ask me something'],
    ['a question of emoji alone', ['ask', '🐐🐐'], 'a few words'],
    ['a question of 4,000 characters', ['ask', 'why '.repeat(1000)], 'I can read 1,000'],
    [
      'a date that is none',
      ['ask', 'Who?', '--after', '2021-13'],
      'Cannot read "2021-13" as a date',
    ],
    ['an as-of that is no day', ['search', 'lamp', '--as-of', 'today'], 'Write a day'],
    ['an unknown outlet', ['ask', 'Who?', '--outlet', 'Gul'], 'Near it: The Gull'],
    ['a limit of 0', ['search', 'lamp', '--limit', '0'], 'a whole number from 1 to 100'],
    ['an undoing of nothing', ['ask', 'Who?', '--undo', 'outlet'], 'Nothing was: an option'],
    ['an undoing of many', ['search', '--queries', 'x', '--undo', 'date'], 'goes with one query'],
    ['neither query nor file', ['search'], 'give either a query or --queries FILE'],
    ['a rollback of paths', ['index', 'articles', '--rollback'], '--rollback takes no paths'],
    ['a port that is none', ['playground', '--port', 'x'], 'Write a whole number from 0 to 65535'],
    ['a backup without a folder', ['backup'], "missing required argument 'folder'"],
    ['a backup into a folder in use', ['backup', '.'], 'is not empty'],
    ['a deployment without token', ['deploy'], 'DISCORD_TOKEN is not set'],
  ])(
    '%s',
    async (_, args, says) => {
      const run = await runProgram(args.length > 0 ? [...args, '--data', data] : args);
      expect(run.stderr).toContain(says);
      expect(run).toMatchObject({ status: 2, stdout: '' });
      expect(run.stderr).not.toContain('    at ');
    },
    60_000,
  );
});

test('dateline --version prints the version', async () => {
  const run = await runProgram(['--version']);
  expect(run).toEqual({ status: 0, stdout: `${VERSION}\n`, stderr: '' });
});

describe('dateline ends with status 1 when it fails', () => {
  test.concurrent.each<[what: string, args: readonly string[], says: string]>([
    ['no edition', ['ask', 'Who?'], 'Run `npm run index` to build one'],
    ['nothing to roll back to', ['index', '--rollback'], 'Cannot roll back'],
    ['no file of queries', ['search', '--queries', 'none.jsonl'], 'Cannot read none.jsonl'],
  ])(
    '%s',
    async (_, args, says) => {
      const run = await runProgram([...args, '--data', join(data, 'none')]);
      expect(run.stderr).toContain(says);
      expect(run).toMatchObject({ status: 1, stdout: '' });
      expect(run.stderr).not.toContain('    at ');
    },
    60_000,
  );

  test('a query that is none, with its line', async () => {
    const text = '{"id": 1, "question": "lamp"}\n{"id": 2}\n';
    const folder = writeFiles(temporaryFolder(), { 'queries.jsonl': text });
    const file = join(folder, 'queries.jsonl');
    const run = await runProgram(['search', '--queries', file, '--data', data]);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toContain(`${file}, line 2 is not a query`);
  });
});

test('a wrong environment lists every problem at once', async () => {
  const env = {
    DISCORD_API_URL: 'discord',
    DISCORD_GUILD_ID: 'ours',
    OPENAI_BASE_URL: '',
    EMBEDDINGS: 'best',
    WRITER: 'openai',
    LOG_LEVEL: 'loud',
  };
  const run = await runProgram(['sources', '--json'], { env });
  expect(run).toMatchObject({ status: 2, stdout: '' });
  expect(run.stderr.split('\n')).toEqual([
    'The configuration has problems:',
    '  DISCORD_API_URL must be a URL that begins with http:// or https://',
    '  DISCORD_GUILD_ID must be the id of a server: 17 to 20 digits',
    '  EMBEDDINGS must be one of auto, builtin, openai, transformers',
    '  LOG_LEVEL must be one of fatal, error, warn, info, debug, silent',
    '  WRITER is openai, but neither OPENAI_API_KEY nor OPENAI_BASE_URL is set',
    '',
  ]);
});

test('--help ends with status 0', async () => {
  const run = await runProgram(['--help']);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(run.stdout).toContain('doctor');
});
