import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { sealFile } from '../edition/local/durable.ts';
import { damagedBackup, type BackupList } from './backup-list.ts';

/**
 * Checks that every file of a backup is what was written.
 * @throws DatelineError that names the first that is not
 */
export async function checkFiles(folder: string, { files }: BackupList): Promise<void> {
  for (const [path, expected] of Object.entries(files)) {
    const found = await lstat(join(folder, path)).catch((error: unknown) => {
      throw damagedBackup(folder, `${path} is missing`, error);
    });
    if (!found.isFile()) throw damagedBackup(folder, `${path} is not a file`);
    const { bytes, sha256 } = await sealFile(join(folder, path));
    if (bytes !== expected.bytes)
      throw damagedBackup(folder, `${path} has ${bytes} bytes instead of ${expected.bytes}`);
    if (sha256 !== expected.sha256)
      throw damagedBackup(folder, `${path} does not match its checksum`);
  }
}
