import { Tinypool } from 'tinypool';
import { ProviderError } from './errors.ts';
import { anySignal, untilAborted } from './until-aborted.ts';

/** Threads that each do one task at a time; they start when there is work and end when idle. */
export interface WorkerPool {
  /**
   * @param task of values that can be cloned
   * @param signal when aborted, rejects with its reason; a task that has begun runs to its end unseen
   * @throws ProviderError when the task fails, its thread cannot be started, or the pool is closed
   */
  run(task: unknown, signal?: AbortSignal): Promise<unknown>;
  /** Tasks that can run side by side. */
  readonly size: number;
  /** Threads that run or start. */
  threads(): number;
  /** Ends the threads; tasks that are not done reject. */
  close(): Promise<void>;
}

export interface WorkerPoolOptions {
  /** Threads at most. */
  readonly size: number;
  /** How long a thread without work is kept. */
  readonly idleMs: number;
  /** Whose threads they are, as messages have it: `built-in embedder`. */
  readonly name: string;
  /** What to do when a task fails. */
  readonly advice: string;
}

/** @param worker the module whose default export does one task */
export function createWorkerPool(worker: URL, options: WorkerPoolOptions): WorkerPool {
  const { size, idleMs, name } = options;
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: 0,
    maxThreads: size,
    idleTimeout: idleMs,
  });
  const stopped = new AbortController();
  // Raised for a thread that dies without a task; tinypool would leave the waiting tasks pending for ever.
  pool.on('error', (cause) => {
    stopped.abort(failure(`A thread of the ${name} cannot run`, cause, options, false));
  });

  return {
    size,
    threads: () => pool.threads.length,
    async run(task, signal) {
      stopped.signal.throwIfAborted();
      const done: Promise<unknown> = pool.run(task).catch((cause: unknown) => {
        throw failure(`The ${name} failed`, cause, options, true);
      });
      return untilAborted(done, anySignal(stopped.signal, signal));
    },
    async close() {
      if (!stopped.signal.aborted) stopped.abort(closed(name));
      await pool.destroy();
    },
  };
}

function closed(name: string): ProviderError {
  return new ProviderError(`The ${name} is closed: create another one`, { retryable: false });
}

function failure(
  what: string,
  cause: unknown,
  { advice }: WorkerPoolOptions,
  retryable: boolean,
): ProviderError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new ProviderError(`${what}: ${reason}; ${advice}`, { retryable, cause });
}
