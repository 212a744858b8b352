import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { CoverageError } from '../errors.ts';
import type { Skipped } from './article.ts';
import { displayPath } from './display-path.ts';
import { formatOf, knownEndings, unreadOf } from './formats/format-of.ts';

/** A file of coverage and the folder it was found in. */
export interface FoundFile {
  readonly absolute: string;
  /** Relative to the folder indexed, or the bare name of a file that was named itself; printable. */
  readonly path: string;
  /** The folder indexed; for a file that was named itself, the folder it lies in. */
  readonly root: string;
}

/** What lies below the paths given. */
export interface FoundFiles {
  /** In the order of the paths given, then by path. */
  readonly files: readonly FoundFile[];
  readonly skipped: readonly Skipped[];
  /** Whether every path given is a folder. */
  readonly folders: boolean;
}

/** Deeper folders are not entered. */
const MAX_DEPTH = 64;

/**
 * The article files below files and folders, recursively. Hidden files, other endings and `coverage.yaml`
 * are passed over; symbolic links that lead out of the folder or round in it are named and not followed,
 * other links are read where they lead to. What cannot be read by its name is named too.
 * @throws CoverageError when a path given does not exist
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found = [];
  for (const path of paths) found.push(await findBelow(path));
  return {
    files: found.flatMap(({ files }) => files),
    skipped: found.flatMap(({ skipped }) => skipped),
    folders: found.every(({ folders }) => folders),
  };
}

async function findBelow(path: string): Promise<FoundFiles> {
  const absolute = await realpath(resolve(path)).catch((cause: unknown) => {
    throw new CoverageError(`Cannot read "${displayPath(path)}": there is no such file or folder`, {
      path,
      cause,
    });
  });
  if ((await stat(absolute)).isDirectory()) return walk(absolute, absolute, 0);
  const file = { absolute, path: displayPath(basename(absolute)), root: dirname(absolute) };
  if (formatOf(absolute) !== null) return { files: [file], skipped: [], folders: false };
  const reason = unreadOf(absolute) ?? `its ending is none of ${knownEndings()}`;
  return { files: [], skipped: [{ path: file.path, line: null, reason }], folders: false };
}

async function walk(folder: string, root: string, depth: number): Promise<FoundFiles> {
  const files: FoundFile[] = [];
  const skipped: Skipped[] = [];
  const entries = await visibleEntries(folder).catch(() => null);
  if (entries === null) {
    const reason = 'the folder cannot be opened';
    return {
      files,
      skipped: [{ path: pathBelow(root, folder), line: null, reason }],
      folders: true,
    };
  }
  for (const entry of entries) {
    const absolute = join(folder, entry.name);
    const path = pathBelow(root, absolute);
    const reason = await unreadReason(entry, absolute, root, depth);
    if (reason !== null) skipped.push({ path, line: null, reason });
    else if (entry.isDirectory()) {
      const below = await walk(absolute, root, depth + 1);
      files.push(...below.files);
      skipped.push(...below.skipped);
    } else if (entry.isFile() && formatOf(entry.name) !== null)
      files.push({ absolute, path, root });
  }
  return { files, skipped, folders: true };
}

async function visibleEntries(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}

/** Why an entry is named instead of read; `null` when it is not, or is passed over. */
async function unreadReason(
  entry: Dirent,
  absolute: string,
  root: string,
  depth: number,
): Promise<string | null> {
  const { name } = entry;
  if (entry.isSymbolicLink()) return linkReason(absolute, root);
  const holdsArticles = entry.isDirectory() || formatOf(name) !== null;
  if (!holdsArticles) return entry.isFile() ? unreadOf(name) : null;
  if (displayPath(name) !== name.replaceAll('\\', '/'))
    return 'its name has control characters; rename it to have it read';
  if (name.includes('\ufffd') && (await isGone(absolute)))
    return 'its name is not valid UTF-8; rename it to have it read';
  if (entry.isDirectory())
    return depth < MAX_DEPTH ? null : `it lies more than ${MAX_DEPTH} folders deep`;
  return entry.isFile() ? null : 'it is no file, but a named pipe, a socket or a device';
}

/** Bytes that are no UTF-8 are shown as another character, by which the file is not found. */
async function isGone(absolute: string): Promise<boolean> {
  return lstat(absolute).then(
    () => false,
    () => true,
  );
}

async function linkReason(absolute: string, root: string): Promise<string | null> {
  const target = await realpath(absolute).catch((error: unknown) => codeOf(error));
  if (target === 'ELOOP') return 'it is a symbolic link that leads round in a circle';
  if (!target.startsWith(sep) && !/^[a-z]:/i.test(target))
    return 'it is a symbolic link that leads nowhere';
  if (isWithin(absolute, target) && isWithin(target, root))
    return 'it is a symbolic link to a folder that it lies in';
  if (isWithin(target, root)) return null;
  return 'it is a symbolic link out of the folder; put the file itself there to have it read';
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function pathBelow(root: string, absolute: string): string {
  return displayPath(relative(root, absolute).split(sep).join('/'));
}
