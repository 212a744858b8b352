import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { CoverageError } from '../errors.ts';
import type { Skipped } from './article.ts';
import { displayPath } from './display-path.ts';
import { formatOf } from './formats/format-of.ts';

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
 * are passed over; symbolic links that lead out of the folder are named and not followed, those that stay
 * in it are read where they lead to.
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
  const reason = 'its ending is none of txt, md, html, json, jsonl, rss, xml, atom';
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
    const reason = await unfollowed(entry, absolute, root, depth);
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

/** Why an entry is named instead of read; `null` when it is not. */
async function unfollowed(
  entry: Dirent,
  absolute: string,
  root: string,
  depth: number,
): Promise<string | null> {
  if (entry.isDirectory() && depth >= MAX_DEPTH)
    return `it lies more than ${MAX_DEPTH} folders deep`;
  if (!entry.isSymbolicLink()) return null;
  const target = await realpath(absolute).catch(() => null);
  if (target === null) return 'it is a symbolic link that leads nowhere';
  if (target === root || target.startsWith(root + sep)) return null;
  return 'it is a symbolic link out of the folder; put the file itself there to have it read';
}

function pathBelow(root: string, absolute: string): string {
  return displayPath(relative(root, absolute).split(sep).join('/'));
}
