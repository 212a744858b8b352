import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { failedWith } from './file-errors.ts';

/** A process as a lock names it. */
export interface ProcessMark {
  readonly pid: number;
  readonly processStart: string | null;
}

/** Field 22 of `/proc/<pid>/stat`, counted from the field behind the name in parentheses (proc(5)). */
const START_FIELD = 19;

/**
 * When a process started, in a form that can only be compared; `null` where the system does not tell.
 */
export async function processStart(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[START_FIELD] ?? null;
  } catch {
    return pid === process.pid ? String(performance.timeOrigin) : null;
  }
}

/**
 * Where ids of processes mean those that this one sees: the machine and, on Linux, its namespace of ids. Each container has
 * its own, in which the bot may well have the same id as in another.
 */
export async function processSpace(): Promise<string> {
  const namespace = await readlink('/proc/self/ns/pid').catch(() => '');
  return `${hostname()} ${namespace}`;
}

/** Whether the very process that a mark was made for still runs, not another one under its id. */
export async function isRunning({ pid, processStart: marked }: ProcessMark): Promise<boolean> {
  if (!exists(pid)) return false;
  const start = await processStart(pid);
  return marked === null || start === null || start === marked;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !failedWith(error, 'ESRCH');
  }
}
