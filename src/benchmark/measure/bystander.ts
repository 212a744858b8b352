import { fork } from 'node:child_process';
import { once } from 'node:events';
import { loopSchema, type LoopDelay } from './event-loop.ts';

/** A process that does nothing: what keeps it waiting is the machine, and no work of its own. */
export interface Bystander {
  /** What a job here gives, and how late the event loop there came round meanwhile. */
  beside<T>(job: () => Promise<T>): Promise<readonly [T, LoopDelay]>;
  close(): void;
}

const PROCESS = new URL('./bystander-process.js', import.meta.url);

export function startBystander(): Bystander {
  const child = fork(PROCESS, { execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const ask = async (word: 'begin' | 'end'): Promise<unknown> => {
    const told = once(child, 'message');
    child.send(word);
    return (await told)[0];
  };
  return {
    async beside(job) {
      await ask('begin');
      const given = await job();
      return [given, loopSchema.parse(await ask('end'))];
    },
    close: () => {
      child.disconnect();
    },
  };
}
