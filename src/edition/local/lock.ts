import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { EditionBusyError } from '../../errors.ts';
import { failedWith } from './file-errors.ts';
import { isRunning, processSpace, processStart } from './processes.ts';

/** The lock's name in a folder of editions. */
export const LOCK_FILE = '.lock';

const holderSchema = z.object({
  pid: z.number().int().positive(),
  /** When that process started: another one may have its id by now. */
  processStart: z.string().nullable(),
  /** Where its id counts; earlier versions did not say. */
  space: z.string().nullable().default(null),
  /** ISO 8601 instant at which the lock was taken. */
  since: z.string(),
  token: z.string(),
});

type Holder = z.infer<typeof holderSchema>;

/** What is about to become the lock begins with this; whoever holds the lock may remove it. */
export const LOCK_DRAFT_PREFIX = `${LOCK_FILE}-draft-`;

/** A lock is touched so often, which shows those in other containers that its holder lives. */
const TOUCH_EVERY_MS = 5_000;
/** One that has not been touched for so long was left there by a process that is gone. */
const LEFT_AFTER_MS = 60_000;

/** The right to change a folder of editions. */
export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes the lock of a folder of editions; one left by a process that is gone is taken over, after a minute where that was in
 * another container.
 * @throws EditionBusyError that says who holds it
 */
export async function acquireLock(folder: string, now: Date): Promise<Lock> {
  const path = join(folder, LOCK_FILE);
  const content = JSON.stringify({
    pid: process.pid,
    processStart: await processStart(process.pid),
    space: await processSpace(),
    since: now.toISOString(),
    token: randomUUID(),
  } satisfies Holder);
  if (!(await create(path, content))) {
    await removeStale(path);
    if (!(await create(path, content))) throw await busy(path);
  }
  const touching = setInterval(() => {
    touch(path);
  }, TOUCH_EVERY_MS).unref();
  return {
    release() {
      clearInterval(touching);
      return release(path, content);
    },
  };
}

function touch(path: string): void {
  const now = new Date();
  utimes(path, now, now).catch(() => undefined);
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
  if (content === null || (holder !== null && (await isHeld(path, holder)))) return;
  const aside = `${path}-${randomUUID()}`;
  await rename(path, aside).catch(() => undefined);
  // Another process may have taken the stale lock over in the meantime: then this is its lock, put it back.
  if ((await readText(aside)) !== content) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

/** Ids of other containers and machines mean nothing here: there, whoever lives touches the lock. */
async function isHeld(path: string, holder: Holder): Promise<boolean> {
  if (await isHere(holder)) return isRunning(holder);
  const touched = (await stat(path).catch(() => null))?.mtimeMs ?? 0;
  return Date.now() - touched < LEFT_AFTER_MS;
}

async function isHere({ space }: Holder): Promise<boolean> {
  return space === null || space === (await processSpace());
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

async function busy(path: string): Promise<EditionBusyError> {
  const holder = parseHolder(await readText(path));
  const who = holder === null ? 'another process' : await describe(holder);
  return new EditionBusyError(
    `Editions are being changed by ${who} (${path}). Wait until it is done, then run the command again.`,
  );
}

async function describe(holder: Holder): Promise<string> {
  const where = (await isHere(holder)) ? '' : ' of another container or machine';
  return `process ${holder.pid}${where}, since ${holder.since}`;
}
