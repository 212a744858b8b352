import { runProgram, startProgram, type ProgramRun } from '../support/run-program.ts';
import { countingEnv, faultEnv, isDeadly, type Fault } from './injector/faults.ts';

/**
 * What happens to a process: a fault at one of its calls, or SIGKILL so long after it began to read, or nothing but that
 * its calls are told to a file.
 */
export type Mishap = Fault | { readonly afterMs: number } | { readonly toldTo: string };

/** Whether it may end a process. */
export function mayDie(mishap: Mishap): boolean {
  return 'kind' in mishap ? isDeadly(mishap.kind) : 'afterMs' in mishap;
}

/** A process of the program, or of a script that loads parts of it. */
export interface Command {
  readonly args: readonly string[];
  readonly script?: string;
}

/** Runs a process on a data folder until something happens to it, or to its end. */
export async function spoilRun(
  { args, script }: Command,
  env: Readonly<Record<string, string>> & { readonly DATA_DIR: string },
  mishap: Mishap,
): Promise<ProgramRun> {
  if ('kind' in mishap)
    return runProgram(args, { script, env: { ...env, ...faultEnv(mishap, env.DATA_DIR) } });
  if ('toldTo' in mishap)
    return runProgram(args, {
      script,
      env: { ...env, ...countingEnv(env.DATA_DIR, mishap.toldTo) },
    });
  const running = startProgram(args, { script, env });
  await Promise.race([running.stderrHas(/Reading/), running.ended]).catch(() => undefined);
  setTimeout(() => {
    running.signal('SIGKILL');
  }, mishap.afterMs);
  return running.ended;
}
