import { execFileSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../support/repository.ts';

const FOLDER = join(ROOT, 'node_modules/.cache/dateline-injector');
const SOURCE = join(import.meta.dirname, 'injector.c');

/**
 * The library that spoils calls of a process, compiled from its source as it is now.
 * @throws Error that says what is missing where there is no C compiler, or no Linux
 */
export function builtInjector(): string {
  const hash = createHash('sha256').update(readFileSync(SOURCE)).digest('hex').slice(0, 16);
  const library = join(FOLDER, `${hash}.so`);
  if (!existsSync(library)) compile(library);
  return library;
}

/** Put in place in one step, as several processes may begin at once. */
function compile(library: string): void {
  mkdirSync(FOLDER, { recursive: true });
  const draft = `${library}-${randomUUID()}`;
  const flags = ['-shared', '-fPIC', '-O2', '-Wall', '-Wextra', '-Werror', '-pthread'];
  try {
    execFileSync('cc', [...flags, '-o', draft, SOURCE, '-ldl'], { stdio: 'pipe' });
  } catch (cause) {
    throw new Error(
      'The tests of crashes put a small C library before a process, and it cannot be compiled here: they need Linux ' +
        'with glibc and a C compiler named `cc` (on Debian: apt-get install gcc libc6-dev).',
      { cause },
    );
  }
  renameSync(draft, library);
}
