import { constants } from 'node:os';
import { builtInjector } from './build-injector.ts';

/** Groups of calls of the C library, as `injector.c` names them. */
export type CallGroup = 'create' | 'open' | 'write' | 'size' | 'sync' | 'name' | 'remove' | 'read';

/** A way in which a call goes wrong. */
export interface FaultKind {
  readonly name: string;
  /** Which calls may. */
  readonly calls: readonly CallGroup[];
  readonly kind: 'kill' | 'half' | 'power' | 'short' | 'error';
  readonly errno?: number;
  /** Every later call fails as well. */
  readonly stays?: boolean;
}

const CHANGES = ['create', 'write', 'size', 'sync', 'name', 'remove'] as const;
const { ENOSPC, EIO, EMFILE } = constants.errno;

/** All ways, in the order in which they are reported. */
export const FAULT_KINDS = [
  { name: 'SIGKILL before a call', calls: CHANGES, kind: 'kill' },
  { name: 'SIGKILL within a write', calls: ['write'], kind: 'half' },
  { name: 'power cut', calls: CHANGES, kind: 'power' },
  { name: 'short write', calls: ['write'], kind: 'short' },
  {
    name: 'disk full from a call on (ENOSPC)',
    calls: ['create', 'write', 'size', 'sync', 'name'],
    kind: 'error',
    errno: ENOSPC,
    stays: true,
  },
  { name: 'disk error (EIO), changing', calls: CHANGES, kind: 'error', errno: EIO },
  { name: 'disk error (EIO), reading', calls: ['read'], kind: 'error', errno: EIO },
  { name: 'too many open files (EMFILE)', calls: ['open', 'create'], kind: 'error', errno: EMFILE },
] as const satisfies readonly FaultKind[];

/** A call that goes wrong. */
export interface Fault {
  readonly kind: FaultKind;
  /** The call, counted from 1; 0 for none. */
  readonly at: number;
}

/** Whether a process with this fault is ended by it. */
export function isDeadly({ kind }: FaultKind): boolean {
  return kind === 'kill' || kind === 'half' || kind === 'power';
}

/** What a process's environment must have for a fault in files below a folder. */
export function faultEnv({ kind, at }: Fault, folder: string): Record<string, string> {
  return {
    LD_PRELOAD: builtInjector(),
    UV_USE_IO_URING: '0',
    FAULT_ROOT: folder,
    FAULT_CALLS: kind.calls.join(' '),
    FAULT_KIND: kind.kind,
    FAULT_AT: String(at),
    ...(kind.errno === undefined ? {} : { FAULT_ERRNO: String(kind.errno) }),
    ...(kind.stays === true ? { FAULT_STAYS: '1' } : {}),
  };
}

/** The same for a process that counts every call, and tells each to a file. */
export function countingEnv(folder: string, log: string): Record<string, string> {
  const calls = [...CHANGES, 'open', 'read'] as const;
  const kind = { name: 'none', calls, kind: 'error' } as const;
  return { ...faultEnv({ kind, at: 0 }, folder), FAULT_LOG: log };
}

/** How many calls of each group a file of `countingEnv` tells of. */
export function countCalls(log: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, group = ''] of log.matchAll(/^(\w+) /gm))
    counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}
