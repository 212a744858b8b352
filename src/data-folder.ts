import { accessSync, constants, mkdirSync } from 'node:fs';
import { diskTrouble } from './disk-errors.ts';
import { DatelineError } from './errors.ts';

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EEXIST', 'a file stands in its place'],
  ['ENOTDIR', 'a part of its path is a file'],
  ['EACCES', 'this user may not write there'],
  ['EPERM', 'this user may not write there'],
]);

/**
 * Makes the data folder where there is none, and sees that it can be written to.
 * @throws DatelineError that says why it cannot
 */
export function prepareDataFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new DatelineError(
      `Cannot write to the data folder "${dataDir}": ${reasonOf(cause)}. ` +
        'Set DATA_DIR, or --data, to a folder that Dateline may write to.',
      { cause },
    );
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return REASONS.get(code) ?? diskTrouble(error)?.reason ?? error.message;
}
