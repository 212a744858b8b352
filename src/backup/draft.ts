import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { acquireLock, LOCK_FILE, type Lock } from '../edition/local/lock.ts';

/** What is about to become a backup is within a folder whose name begins so, beside the backup's place. */
export const DRAFT_PREFIX = '.dateline-backup-';

/** A backup that is not whole yet. */
export interface BackupDraft {
  /** Empty at first; to be renamed when it is whole. */
  readonly folder: string;
  /** Removes what is left of it. */
  remove(): Promise<void>;
}

/**
 * Makes room for a backup in a folder, and removes what killed ones have left there. A lock tells them from those under way
 * in other processes.
 */
export async function makeDraft(parent: string, now: Date): Promise<BackupDraft> {
  await removeAbandoned(parent, now);
  const room = join(parent, `${DRAFT_PREFIX}${randomUUID()}`);
  const folder = join(room, 'backup');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = await acquireLock(room, now);
  return { folder, remove: () => removeRoom(room, lock) };
}

/** One that cannot be removed, as it is somebody else's or has just been removed, does not keep a backup from being made. */
async function removeAbandoned(parent: string, now: Date): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  const rooms = names
    .filter((name) => name.startsWith(DRAFT_PREFIX))
    .map((name) => join(parent, name));
  for (const room of rooms.filter((path) => existsSync(join(path, LOCK_FILE))))
    await acquireLock(room, now)
      .then((lock) => removeRoom(room, lock))
      .catch(() => undefined);
}

async function removeRoom(room: string, lock: Lock): Promise<void> {
  await rm(room, { recursive: true, force: true });
  await lock.release();
}
