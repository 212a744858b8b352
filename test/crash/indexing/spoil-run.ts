import { runProgram, startProgram, type ProgramRun } from '../../support/run-program.ts';
import { faultEnv, type Fault } from '../injector/faults.ts';
import type { Scenario } from './scenarios.ts';

/** What happens to a process: a fault at one of its calls, or SIGKILL so long after it began to read. */
export type Mishap = Fault | { readonly afterMs: number };

/** Runs a scenario until something happens to it, or to its end. */
export async function spoilRun(
  { args, script }: Pick<Scenario, 'args' | 'script'>,
  env: Readonly<Record<string, string>>,
  folder: string,
  mishap: Mishap | null,
): Promise<ProgramRun> {
  if (mishap === null) return runProgram(args, { script, env });
  if ('kind' in mishap)
    return runProgram(args, { script, env: { ...env, ...faultEnv(mishap, folder) } });
  const running = startProgram(args, { script, env });
  await Promise.race([running.stderrHas(/Reading/), running.ended]).catch(() => undefined);
  setTimeout(() => {
    running.signal('SIGKILL');
  }, mishap.afterMs);
  return running.ended;
}
