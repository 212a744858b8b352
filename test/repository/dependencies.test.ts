import { expect, test } from 'vitest';
import { z } from 'zod';
import { repositoryFile } from '../support/repository.ts';

const versions = z.record(z.string(), z.string());
const packageSchema = z.object({ dependencies: versions, devDependencies: versions });
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({ version: z.string().optional(), integrity: z.string().optional() }),
  ),
});

const { dependencies, devDependencies } = packageSchema.parse(
  JSON.parse(repositoryFile('package.json')),
);
const { packages } = lockSchema.parse(JSON.parse(repositoryFile('package-lock.json')));

test('every package of the lock file has the hash of its content, and a version of the registry', () => {
  const { '': own, ...others } = packages;
  expect(own).toBeDefined();
  expect(Object.keys(others).length).toBeGreaterThan(100);
  for (const [path, { version, integrity }] of Object.entries(others)) {
    expect(integrity, path).toMatch(/^sha512-[A-Za-z0-9+/]{86}==$/);
    expect(version, path).toMatch(/^\d+\.\d+\.\d+/);
  }
});

test('every dependency is of one version exactly, and has its line in the design', () => {
  const design = repositoryFile('docs/design.md');
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  const lines = design.split('\n').filter((line) => line.startsWith('| '));
  for (const name of Object.keys(dependencies))
    expect(
      lines.some((line) => line.includes(name)),
      name,
    ).toBe(true);
});
