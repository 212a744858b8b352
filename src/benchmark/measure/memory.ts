import { readFileSync } from 'node:fs';
import { memoryUsage, resourceUsage } from 'node:process';

/** Bytes of memory that this process has now. Garbage is collected before, where Node was started with `--expose-gc`. */
export function residentBytes(): number {
  globalThis.gc?.();
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
