import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { countCalls, countingEnv, FAULT_KINDS, type FaultKind } from '../injector/faults.ts';
import { copyFolder, envOf, type Installation } from './installation.ts';
import type { Scenario } from './scenarios.ts';
import { spoilRun, type Mishap } from './spoil-run.ts';

/** Something that is to happen to an index run. */
export interface Planned {
  readonly scenario: Scenario;
  readonly kind: string;
  readonly mishap: Mishap;
}

/** A kind of fault, and how many calls of a scenario it may strike. */
interface Struck {
  readonly scenario: Scenario;
  readonly kind: FaultKind;
  readonly calls: number;
}

/**
 * Faults at calls of scenarios, spread evenly over all that they make; at each of them once when there are fewer than
 * `most`.
 */
export async function planFaults(
  installation: Installation,
  scenarios: readonly Scenario[],
  most: number,
  work: string,
): Promise<readonly Planned[]> {
  const struck: Struck[] = [];
  for (const scenario of scenarios) {
    const counts = await countedRun(installation, scenario, work);
    for (const kind of FAULT_KINDS) {
      const calls = kind.calls.reduce((sum, group) => sum + (counts.get(group) ?? 0), 0);
      struck.push({ scenario, kind, calls });
    }
  }
  const all = struck.reduce((sum, { calls }) => sum + calls, 0);
  return struck.flatMap(({ scenario, kind, calls }) =>
    spread(calls, Math.ceil((most * calls) / all)).map((at) => ({
      scenario,
      kind: kind.name,
      mishap: { kind, at },
    })),
  );
}

/** Moments at which a scenario is killed, from its first milliseconds of reading to its end. */
export function planKills(scenario: Scenario, times: number, withinMs: number): Planned[] {
  return spread(withinMs, times).map((afterMs) => ({
    scenario,
    kind: 'SIGKILL at a moment',
    mishap: { afterMs },
  }));
}

/** Up to `times` whole numbers of 1 to `total`, as far from each other as can be. */
function spread(total: number, times: number): number[] {
  const count = Math.min(total, times);
  return Array.from({ length: count }, (_, index) =>
    Math.min(total, 1 + Math.floor(((index + 0.5) * total) / count)),
  );
}

async function countedRun(
  { server, articlesDir, bases }: Installation,
  scenario: Scenario,
  work: string,
): Promise<ReadonlyMap<string, number>> {
  const folder = await mkdtemp(join(work, 'counted-'));
  const dataDir = join(folder, 'data');
  const log = join(folder, 'calls');
  if (scenario.base !== null) await copyFolder(bases[scenario.base], dataDir);
  const env = { ...envOf(server, articlesDir, dataDir), ...countingEnv(dataDir, log) };
  const run = await spoilRun(scenario, env, dataDir, null);
  if (run.status !== 0) throw new Error(`Without a fault, it failed: ${run.stderr}`);
  const counts = countCalls(await readFile(log, 'utf8'));
  await rm(folder, { recursive: true });
  return counts;
}
