import { existsSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { repositoryFile, repositoryFiles, ROOT } from '../support/repository.ts';

/** Written in parts, so that this file does not name them. */
const MARKER = ['TO', 'DO'].join('');
const TEMPORARY = [tmpdir(), 'dateline-'].join(sep);

/** Where packages are fetched from, whoever runs it. */
const REGISTRY = new RegExp(
  `https?://[^\\s/"']*(${['regis', 'try'].join('')}|artifactory|nexus)`,
  'i',
);

/** Endings of texts. */
const SOURCE = /\.(ts|mjs|json|md|yaml|yml|jsonl|example|txt)$/;

const files = repositoryFiles()
  .filter((path) => SOURCE.test(path) && existsSync(join(ROOT, path)))
  .map((path) => ({ path, text: repositoryFile(path) }));

function holding(part: string | RegExp): readonly string[] {
  const holds = (text: string) =>
    typeof part === 'string' ? text.includes(part) : part.test(text);
  return files.filter(({ text }) => holds(text)).map(({ path }) => path);
}

test('there are files to look at', () => {
  expect(files.length).toBeGreaterThan(200);
});

test('no file names a place on this machine', () => {
  expect(holding(ROOT.slice(0, -1))).toEqual([]);
  expect(holding(TEMPORARY)).toEqual([]);
  if (homedir().split(sep).length > 2) expect(holding(homedir())).toEqual([]);
});

test('no file holds a note on what is left to do', () => {
  expect(holding(new RegExp(`\\b${MARKER}\\b`))).toEqual([]);
});

test('no file names where packages are fetched from', () => {
  expect(holding(REGISTRY)).toEqual([]);
});

test('the lock file names no registry', () => {
  const lock = z
    .object({ packages: z.record(z.string(), z.looseObject({ resolved: z.string().optional() })) })
    .parse(JSON.parse(repositoryFile('package-lock.json')));
  const resolved = Object.values(lock.packages).flatMap((entry) => entry.resolved ?? []);
  expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
  expect(resolved).toEqual([]);
});

test('no setting of npm is part of the repository', () => {
  expect(repositoryFiles().filter((path) => /(^|\/)\.npmrc$/.test(path))).toEqual([]);
});
