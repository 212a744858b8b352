import { expect, test } from 'vitest';
import { repositoryFile, ROOT } from '../support/repository.ts';
import { runProgram } from '../support/run-program.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Questions and answers of the README, as the prompt prints them. */
const transcripts = [...repositoryFile('README.md').matchAll(/^```\n(> [^]*?)\n```$/gm)].map(
  ([, text = '']) => text,
);

test('what the README calls a real answer is what the prompt answers', async () => {
  expect(transcripts).toHaveLength(2);
  const questions = transcripts.map((text) => text.slice(2, text.indexOf('\n')));
  const run = await runProgram([], {
    entry: 'main',
    env: { ARTICLES_DIR: `${ROOT}articles`, DATA_DIR: temporaryFolder() },
    input: `${questions.join('\n')}\n`,
  });
  expect(run.stdout).toBe(transcripts.map((text) => `${text}\n\n`).join(''));
}, 60_000);
