import { expect, test } from 'vitest';
import { z } from 'zod';
import { VERSION } from '../../src/version.ts';
import { repositoryFile } from '../support/repository.ts';

test('the version that hosts are told is that of the package', () => {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(repositoryFile('package.json')));
  expect(VERSION).toBe(version);
});
