import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readCurrent } from './current.ts';
import { editionIds } from './list-editions.ts';
import { LOCK_DRAFT_PREFIX } from './lock.ts';
import { BUILDING_PREFIX, NEXT_LINK_PREFIX } from './paths.ts';

const LEFTOVERS = [BUILDING_PREFIX, NEXT_LINK_PREFIX, LOCK_DRAFT_PREFIX];

/** Removes what a builder that is gone left half made. The caller holds the lock, so no other is at work. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder);
  const left = names.filter((name) => LEFTOVERS.some((prefix) => name.startsWith(prefix)));
  await removeAll(folder, left);
}

/** Removes all but the newest `keep` editions, and never the one in force. */
export async function prune(folder: string, keep: number): Promise<void> {
  const current = await readCurrent(folder);
  const old = (await editionIds(folder)).slice(Math.max(1, keep));
  await removeAll(
    folder,
    old.filter((id) => id !== current),
  );
}

async function removeAll(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await rm(join(folder, name), { recursive: true, force: true });
}
