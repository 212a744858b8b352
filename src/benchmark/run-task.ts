import { fork } from 'node:child_process';
import { DatelineError } from '../errors.ts';
import { resultSchema, type ChildTask } from './child-task.ts';

export interface RunTaskOptions {
  /** How long it may take. @default as long as it likes */
  readonly timeoutMs?: number | undefined;
}

const CHILD = new URL('./child.js', import.meta.url);

/**
 * Does a task in a process of its own.
 * @returns what the process tells, for a schema to read
 * @throws DatelineError that says why there are no figures
 */
export function runTask(task: ChildTask, { timeoutMs }: RunTaskOptions = {}): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const execArgv = [...process.execArgv, '--expose-gc'];
    const child = fork(CHILD, [JSON.stringify(task)], {
      execArgv,
      timeout: timeoutMs,
      // What libraries have to say meanwhile: one of them warns at each question.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    let told: unknown;
    child.on('message', (message) => {
      told = message;
    });
    child.on('error', reject);
    // Once the process has ended and its channel is read to its end.
    child.on('close', (code, signal) => {
      const result = resultSchema.safeParse(told).data;
      if (result !== undefined && 'failed' in result) reject(new DatelineError(result.failed));
      else if (result !== undefined) resolve(result.figures);
      else if (signal === 'SIGTERM') reject(new DatelineError(tooLong(timeoutMs)));
      else reject(new DatelineError(`it ended without figures (${signal ?? `status ${code}`})`));
    });
  });
}

function tooLong(timeoutMs = 0): string {
  return `more than ${Math.round(timeoutMs / 1000)} s`;
}
