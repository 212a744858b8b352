import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folders, beside this one, whose code decides what an article comes to. */
const CODE = ['coverage', 'language'];

let version: string | null = null;

/**
 * A hash of the reader's own code and of the libraries it names, in hex: what was read by other code is read
 * again. Read from the disk once, some 5 ms.
 */
export function readerVersion(): string {
  version ??= hashOfCode();
  return version;
}

function hashOfCode(): string {
  const hash = createHash('sha256').update(dependencies());
  for (const folder of CODE) {
    const root = join(import.meta.dirname, '..', folder);
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /\.[jt]s$/.test(name)).sort())
      hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/** `package.json` names exact versions; it stands above `src`, or above `dist`. */
function dependencies(): string {
  for (let folder = import.meta.dirname; dirname(folder) !== folder; folder = dirname(folder)) {
    try {
      return readFileSync(join(folder, 'package.json'), 'utf8');
    } catch {
      continue;
    }
  }
  return '';
}
