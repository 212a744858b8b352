import { Tinypool } from 'tinypool';
import { ProviderError } from '../src/errors.ts';
import { anySignal, untilAborted } from './until-aborted.ts';

/** Threads that each do one task at a time; they start when there is work and end when idle. */
export interface WorkerPool {
  /**
   * @param signal when aborted, rejects with its reason; a task that has begun runs to its end unseen
   * @throws ProviderError when the task fails, its thread cannot be started, or the pool is closed
   */
  run(task: string, signal?: AbortSignal): Promise<unknown>;
  /** Tasks that can run side by side. */
  readonly size: number;
  /** Ends the threads; tasks that are not done reject. */
  close(): Promise<void>;
}

/** @param worker the module whose default export does one task */
export function createWorkerPool(worker: URL, size: number, idleMs: number): WorkerPool {
  const pool = new Tinypool({
    filename: worker.href,
    minThreads: 0,
    maxThreads: size,
    idleTimeout: idleMs,
  });
  const stopped = new AbortController();
  // Raised for a thread that dies without a task; tinypool would leave the waiting tasks pending for ever.
  pool.on('error', (cause) => {
    stopped.abort(failure('A thread of the built-in embedder cannot run', cause, false));
  });

  return {
    size,
    async run(task, signal) {
      stopped.signal.throwIfAborted();
      const done: Promise<unknown> = pool.run(task).catch((cause: unknown) => {
        throw failure('The built-in embedder failed', cause, true);
      });
      return untilAborted(done, anySignal(stopped.signal, signal));
    },
    async close() {
      if (!stopped.signal.aborted) stopped.abort(closed());
      await pool.destroy();
    },
  };
}

function closed(): ProviderError {
  return new ProviderError('The built-in embedder is closed: create another one', {
    retryable: false,
  });
}

function failure(what: string, cause: unknown, retryable: boolean): ProviderError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const advice = 'run "npm ci" again if packages are missing';
  return new ProviderError(`${what}: ${reason}; ${advice}`, { retryable, cause });
}
