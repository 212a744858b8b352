import { copyFile, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { failedWith } from '../edition/local/file-errors.ts';
import { flush } from '../edition/local/durable.ts';

/** The paths of all files below a folder, relative to it, in order; links to files are files. None without a folder. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      if (failedWith(error, 'ENOENT')) return [];
      throw error;
    },
  );
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name));
  const areFiles = await Promise.all(
    paths.map(async (path) => (await stat(path).catch(() => null))?.isFile() ?? false),
  );
  return paths
    .filter((_, at) => areFiles[at])
    .map((path) => relative(folder, path))
    .toSorted();
}

/** Copies a file, with the folders it is in, and waits until it is on the disk. */
export async function copyTo(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to);
  await flush(to);
}
