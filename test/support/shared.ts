import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * The folder of third-party development texts beside the repository. They are read in place and never copied.
 * @throws Error when it is missing: tests that need it fail rather than pass unseen
 */
export function sharedPath(relative: string): string {
  const path = fileURLToPath(new URL(`../../../shared/${relative}`, import.meta.url));
  if (!existsSync(path)) throw new Error(`${relative} is missing beside the repository: ${path}`);
  return path;
}
