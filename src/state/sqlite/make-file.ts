import { existsSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';

/**
 * Makes an empty database where there is none, in one step: whatever is too short to be one later was not left so by a
 * crash. What a process that is gone left half made is removed.
 */
export function makeFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  removeDrafts(path);
  if (existsSync(path)) return;
  const draft = `${path}-new-${process.pid}`;
  try {
    const database = new Database(draft);
    database.pragma('user_version = 0');
    database.close();
    linkSync(draft, path);
  } catch (error) {
    // Another process was first.
    if (!existsSync(path)) throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function removeDrafts(path: string): void {
  const start = `${basename(path)}-new-`;
  for (const name of readdirSync(dirname(path)))
    if (name.startsWith(start) && !isRunning(Number.parseInt(name.slice(start.length), 10)))
      rmSync(join(dirname(path), name), { force: true });
}

/** This process is not making one yet. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
