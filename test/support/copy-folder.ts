import { cp } from 'node:fs/promises';

/** Copies a folder, with its links as they are. */
export function copyFolder(from: string, to: string): Promise<void> {
  return cp(from, to, { recursive: true, verbatimSymlinks: true });
}
