import { readFileSync } from 'node:fs';
import { memoryUsage, resourceUsage } from 'node:process';
import { setTimeout } from 'node:timers/promises';

/** Threads of the collector give back what it has freed, one piece after the other. */
const REST_MS = 3000;

/**
 * Bytes of memory that this process has at rest. Garbage is collected before, where Node was started with `--expose-gc`,
 * and what was freed is given time to go back.
 */
export async function residentBytes(): Promise<number> {
  globalThis.gc?.();
  await setTimeout(REST_MS);
  return memoryUsage.rss();
}

/**
 * The most bytes of memory that this process has had. Where the system tells it, that of the program alone: what
 * `resourceUsage` says of a child process begins with what its parent had.
 */
export function peakBytes(): number {
  const kilobytes = /^VmHWM:\s*(\d+) kB$/m.exec(processStatus())?.[1];
  return 1024 * (kilobytes === undefined ? resourceUsage().maxRSS : Number(kilobytes));
}

function processStatus(): string {
  try {
    return readFileSync('/proc/self/status', 'utf8');
  } catch {
    return '';
  }
}
