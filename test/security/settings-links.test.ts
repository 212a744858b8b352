import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadSettings } from '../../src/coverage/settings/load-settings.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a coverage.yaml that links out of its folder is refused, and nothing of what it links to is told', async () => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
  await writeFile(join(elsewhere, 'passwords'), 'canary-of-a-file: hunter\n');
  await symlink(join(elsewhere, 'passwords'), join(folder, 'coverage.yaml'));
  const error: unknown = await loadSettings(folder).catch((reason: unknown) => reason);
  expect(String(error)).toContain('it is a symbolic link out of the folder');
  expect(String(error)).not.toContain('canary-of-a-file');
});

test('one that links within its folder is read; a pipe is refused and never waited for', async () => {
  const folder = temporaryFolder();
  await mkdir(join(folder, 'settings'));
  await writeFile(join(folder, 'settings', 'one.yaml'), 'defaults:\n  outlet: Harbour Post\n');
  await symlink(join('settings', 'one.yaml'), join(folder, 'coverage.yaml'));
  expect((await loadSettings(folder))?.defaults.outlet).toBe('Harbour Post');
  const piped = temporaryFolder();
  execFileSync('mkfifo', [join(piped, 'coverage.yaml')]);
  await expect(loadSettings(piped)).rejects.toThrow('a named pipe');
  expect(await loadSettings(temporaryFolder())).toBeNull();
});
