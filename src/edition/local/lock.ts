import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { EditionBusyError } from '../../errors.ts';
import { failedWith } from './file-errors.ts';
import { isRunning, processStart } from './processes.ts';

/** The lock's name in a folder of editions. */
export const LOCK_FILE = '.lock';

const holderSchema = z.object({
  pid: z.number().int().positive(),
  /** When that process started: another one may have its id by now. */
  processStart: z.string().nullable(),
  /** ISO 8601 instant at which the lock was taken. */
  since: z.string(),
  token: z.string(),
});

type Holder = z.infer<typeof holderSchema>;

/** What is about to become the lock begins with this; whoever holds the lock may remove it. */
export const LOCK_DRAFT_PREFIX = `${LOCK_FILE}-draft-`;

/** The right to change a folder of editions. */
export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes the lock of a folder of editions; one left by a process that is gone is taken over.
 * @throws EditionBusyError that says who holds it
 */
export async function acquireLock(folder: string, now: Date): Promise<Lock> {
  const path = join(folder, LOCK_FILE);
  const content = JSON.stringify({
    pid: process.pid,
    processStart: await processStart(process.pid),
    since: now.toISOString(),
    token: randomUUID(),
  } satisfies Holder);
  if (!(await create(path, content))) {
    await removeStale(path);
    if (!(await create(path, content))) throw held(path, parseHolder(await readText(path)));
  }
  return { release: () => release(path, content) };
}

/** Puts the whole content in place at once, or nothing when the lock exists. */
async function create(path: string, content: string): Promise<boolean> {
  const draft = join(dirname(path), `${LOCK_DRAFT_PREFIX}${randomUUID()}`);
  try {
    await writeFile(draft, content);
    await link(draft, path);
    return true;
  } catch (error) {
    // A draft that is gone was removed by one who holds the lock.
    if (failedWith(error, 'EEXIST', 'ENOENT')) return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function removeStale(path: string): Promise<void> {
  const content = await readText(path);
  const holder = parseHolder(content);
  if (content === null || (holder !== null && (await isRunning(holder)))) return;
  const aside = `${path}-${randomUUID()}`;
  await rename(path, aside).catch(() => undefined);
  // Another process may have taken the stale lock over in the meantime: then this is its lock, put it back.
  if ((await readText(aside)) !== content) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

async function release(path: string, content: string): Promise<void> {
  if ((await readText(path)) === content) await rm(path, { force: true });
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (failedWith(error, 'ENOENT')) return null;
    throw error;
  }
}

function parseHolder(content: string | null): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(content ?? ''));
  } catch {
    return null;
  }
}

function held(path: string, holder: Holder | null): EditionBusyError {
  const who = holder ? `process ${holder.pid}, since ${holder.since}` : 'another process';
  return new EditionBusyError(
    `Editions are being changed by ${who} (${path}). Wait until it is done, then run the command again.`,
  );
}
