import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { countCalls, FAULT_KINDS, type FaultKind } from './injector/faults.ts';
import type { Mishap } from './spoil-run.ts';
import type { Subject } from './subject.ts';

/** Something that is to happen. */
export interface Planned {
  readonly subject: Subject;
  readonly kind: string;
  readonly mishap: Mishap;
}

/** A kind of fault, and how many calls of a subject it may strike. */
interface Struck {
  readonly subject: Subject;
  readonly kind: FaultKind;
  readonly calls: number;
}

/**
 * Faults at calls of subjects, spread evenly over all that they make: at about `most` of them, and of every kind at one
 * at least.
 */
export async function planFaults(
  subjects: readonly Subject[],
  most: number,
  work: string,
): Promise<readonly Planned[]> {
  const struck: Struck[] = [];
  for (const subject of subjects) struck.push(...(await strikes(subject, work)));
  const all = struck.reduce((sum, { calls }) => sum + calls, 0);
  return struck.flatMap(({ subject, kind, calls }) =>
    spread(calls, Math.max(1, Math.round((most * calls) / all))).map((at) => ({
      subject,
      kind: kind.name,
      mishap: { kind, at },
    })),
  );
}

/** Moments at which a process is killed, from its first milliseconds of reading to its end. */
export function planKills(subject: Subject, times: number, withinMs: number): readonly Planned[] {
  return spread(withinMs, times).map((afterMs) => ({
    subject,
    kind: 'SIGKILL at a moment',
    mishap: { afterMs },
  }));
}

async function strikes(subject: Subject, work: string): Promise<readonly Struck[]> {
  const log = join(work, `calls of ${subject.name}`);
  const { problems } = await subject.trial({ toldTo: log });
  if (problems.length > 0) throw new Error(`Without a fault: ${problems.join('\n')}`);
  const counts = countCalls(await readFile(log, 'utf8'));
  await rm(log);
  return FAULT_KINDS.map((kind) => ({
    subject,
    kind,
    calls: kind.calls.reduce((sum, group) => sum + (counts.get(group) ?? 0), 0),
  }));
}

/** Up to `times` whole numbers of 1 to `total`, as far from each other as can be. */
function spread(total: number, times: number): number[] {
  const count = Math.min(total, Math.round(times));
  return Array.from({ length: count }, (_, index) =>
    Math.min(total, 1 + Math.floor(((index + 0.5) * total) / count)),
  );
}
