import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { ROOT } from './repository.ts';

const FOLDERS = ['src', 'commands', 'embeddings'] as const;

/** What test files share. Below `node_modules`, so that packages are found from it. */
export const BUILDS = join(ROOT, 'node_modules/.cache/dateline-tests');

/** A build of so long ago is of sources that are gone, and no run of hours is still at it. */
const STALE_MS = 24 * 60 * 60 * 1000;

/**
 * The folder of the program as JavaScript, built from the sources as they are now without looking at types: it
 * starts in half the time that running the sources takes. All tests of the same sources share one build.
 */
export function builtProgram(): string {
  const sources = FOLDERS.flatMap(sourcesBelow);
  const folder = join(BUILDS, hashOf(sources));
  if (!existsSync(folder)) {
    removeStale();
    build(sources, folder);
  }
  return folder;
}

export interface Source {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
}

export function sourcesBelow(folder: string): readonly Source[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .toSorted()
    .map((name) => join(folder, name))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

export function hashOf(sources: readonly Source[]): string {
  return createHash('sha256').update(JSON.stringify(sources)).digest('hex').slice(0, 16);
}

/** Put in place in one step, as several test files may begin at once. */
function build(sources: readonly Source[], folder: string): void {
  const draft = `${folder}-${randomUUID()}`;
  for (const { path, text } of sources) {
    const target = join(draft, path.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, transpile(text, path));
  }
  writeFileSync(join(draft, 'package.json'), JSON.stringify({ type: 'module' }));
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

function transpile(text: string, fileName: string): string {
  const compilerOptions: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ES2022,
    verbatimModuleSyntax: true,
    rewriteRelativeImportExtensions: true,
  };
  return ts.transpileModule(text, { fileName, compilerOptions }).outputText;
}

function removeStale(): void {
  mkdirSync(BUILDS, { recursive: true });
  for (const name of readdirSync(BUILDS)) {
    const path = join(BUILDS, name);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - made > STALE_MS) rmSync(path, { recursive: true, force: true });
  }
}
