import { realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { CoverageError } from '../../errors.ts';
import { displayPath } from '../display-path.ts';
import { FileFault, readFile } from '../read-file.ts';
import { settingsSchema, type SettingsFile } from './schema.ts';

/** The file beside the articles in which their outlets, dates, … are stated. */
export const SETTINGS_FILE = 'coverage.yaml';

/** Nobody writes so much by hand. */
const MAX_BYTES = 5_000_000;

/** What the keys at each place may be; shown when another is used. */
const ALLOWED: Readonly<Record<string, string>> = {
  '': 'defaults, files, articles, outlets, feeds',
  defaults: 'outlet, published, language, authors',
  files: 'outlet, published, updated, url, language, headline, authors',
  feeds: 'url, outlet, language, every',
  articles: 'outlet, published, updated, url, language, headline, authors',
};

/**
 * Reads `coverage.yaml` of a folder; `null` when there is none.
 * @throws CoverageError when it is not valid, naming file, line, key and what is allowed
 */
export async function loadSettings(folder: string): Promise<SettingsFile | null> {
  const path = join(folder, SETTINGS_FILE);
  const text = await textOf(path).catch((error: unknown) => {
    if (error instanceof CoverageError) throw error;
    throw new CoverageError(`Cannot read ${displayPath(path)}`, { path, cause: error });
  });
  return text === null ? null : parseSettings(text, path);
}

/** `null` where there is none. Articles may come from anybody: what a link leads out to would be shown in messages. */
async function textOf(path: string): Promise<string | null> {
  const target = await realpath(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (target === null) return null;
  const folder = await realpath(dirname(path));
  if (!target.startsWith(folder.endsWith(sep) ? folder : folder + sep))
    throw failure(path, null, 'it is a symbolic link out of the folder: put the file itself there');
  const pieces: Buffer[] = [];
  try {
    for await (const piece of readFile(target, MAX_BYTES)) pieces.push(piece);
  } catch (error) {
    throw error instanceof FileFault ? failure(path, null, error.message, error) : error;
  }
  return Buffer.concat(pieces).toString('utf8');
}

/**
 * Reads the text of a `coverage.yaml`.
 * @throws CoverageError as `loadSettings` does
 */
export function parseSettings(text: string, path: string): SettingsFile {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const [error] = document.errors;
  if (error) throw failure(path, lineCounter.linePos(error.pos[0]).line, error.message);
  const parsed = settingsSchema.safeParse(plainOf(document, path) ?? {});
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw failure(path, lineOf(document, lineCounter, issue), explain(issue));
  }
  for (const pattern of Object.keys(parsed.data.files)) {
    if (climbsOut(pattern)) {
      const line = lineAt(document, lineCounter, ['files', pattern]);
      const why = `"${pattern}" under files leads out of the folder: write a path below it`;
      throw failure(path, line, why);
    }
  }
  return parsed.data;
}

function plainOf(document: Document, path: string): unknown {
  try {
    const plain: unknown = document.toJS({ maxAliasCount: 50 });
    return plain;
  } catch (cause) {
    throw failure(path, null, 'its aliases expand without bounds', cause);
  }
}

function climbsOut(pattern: string): boolean {
  return /^(?:[/\\]|[a-z]:)/i.test(pattern) || pattern.split(/[/\\]/).includes('..');
}

function explain(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return 'it is not valid';
  const at = issue.path.map((step) => (typeof step === 'number' ? `${step + 1}` : String(step)));
  const place = at.join(' › ');
  if (issue.code !== 'unrecognized_keys') return `${place || 'the file'}: ${issue.message}`;
  const keys = issue.keys.map((key) => `"${key}"`).join(', ');
  const allowed = ALLOWED[at[0] ?? ''] ?? '';
  return `unknown key ${keys}${place && ` under ${place}`}: allowed are ${allowed}`;
}

function lineOf(
  document: Document,
  lines: LineCounter,
  issue: z.core.$ZodIssue | undefined,
): number | null {
  const path = (issue?.path ?? []).map(String);
  const key = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  return lineAt(document, lines, key === undefined ? path : [...path, key]);
}

/** The line of the key or list item at a place; of the nearest above it where it has none of its own. */
function lineAt(document: Document, lines: LineCounter, path: readonly string[]): number | null {
  let node: unknown = document.contents;
  let line: number | null = null;
  for (const step of path) {
    if (isSeq(node)) {
      node = node.items[Number(step)];
      if (isNode(node) && node.range) line = lines.linePos(node.range[0]).line;
      continue;
    }
    if (!isMap(node)) break;
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
    if (!pair) break;
    if (isScalar(pair.key) && pair.key.range) line = lines.linePos(pair.key.range[0]).line;
    node = pair.value;
  }
  return line;
}

function failure(path: string, line: number | null, why: string, cause?: unknown): CoverageError {
  const place = line === null ? displayPath(path) : `${displayPath(path)}, line ${line}`;
  return new CoverageError(`Cannot use ${place}: ${why}`, { path, line, cause });
}
