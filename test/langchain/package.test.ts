import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';
import { runIndex } from '../../src/indexing/run-index.ts';
import { loadConfig } from '../../src/config.ts';
import { consumerFolder, typeErrors } from '../support/consumer.ts';
import { repositoryFile, ROOT } from '../support/repository.ts';
import { shareVectors } from '../support/shared-vectors.ts';

vi.setConfig({ testTimeout: 240_000 });

const folder = consumerFolder();
const [, example = ''] = /```ts\n(.*?)```/s.exec(repositoryFile('docs/langchain.md')) ?? [];

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test('the example of docs/langchain.md runs on the sample coverage', async () => {
  const config = loadConfig({ DATA_DIR: shareVectors(join(folder, 'data')) });
  await runIndex(config, { paths: [`${ROOT}articles`] });
  const compilerOptions = { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ES2022 };
  const path = write('example.mjs', ts.transpileModule(example, { compilerOptions }).outputText);
  const { stdout } = await promisify(execFile)(process.execPath, [path], { cwd: folder });
  const passages = stdout.match(/^\[\d\] .*$/gm) ?? [];
  expect(passages.length).toBeGreaterThan(0);
  expect(passages.length).toBeLessThanOrEqual(4);
  for (const passage of passages) expect(passage).toMatch(/^\[\d\] Hull & Harbour, 20\d\d/);
  expect(stdout).toContain('nine minutes');
  expect(stdout).toContain('What did Hull & Harbour say a charge takes?');
});

test('the example of docs/langchain.md has types', () => {
  expect(typeErrors(write('example.mts', example))).toEqual([]);
});

test('a field that documents do not have is an error of types', () => {
  const misspelt = example.replace(
    'metadata: { rank, outlet,',
    'metadata: { rank, outlett: outlet,',
  );
  expect(misspelt).not.toBe(example);
  expect(typeErrors(write('misspelt.mts', misspelt))).toEqual([
    expect.stringMatching(/'outlett' does not exist on type 'PassageMetadata'/),
  ]);
});
