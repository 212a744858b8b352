import { fork } from 'node:child_process';
import { DatelineError } from '../errors.ts';
import { childMessageSchema, type IndexProgress, type IndexSummary } from './child-message.ts';

export interface IndexRun {
  readonly onProgress?: ((progress: IndexProgress) => void) | undefined;
  /** Aborted: nothing is published. */
  readonly signal?: AbortSignal | undefined;
}

/** Indexes the configured coverage beside a running bot, never twice at once. */
export interface Indexing {
  /**
   * Reads and publishes in a process of its own.
   * @returns `null`, with nothing done, while an index is under way here or in another process
   * @throws DatelineError that says what went wrong
   */
  run(options?: IndexRun): Promise<IndexSummary | null>;
  /** Ends what is under way; nothing of it is published. */
  close(): void;
}

export interface IndexingOptions {
  /** What the process is configured by. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The module that it runs. @default the one beside this */
  readonly child?: URL;
}

const CHILD = new URL('./index-child.js', import.meta.url);

export function createIndexing({ env, child = CHILD }: IndexingOptions): Indexing {
  const closing = new AbortController();
  let isRunning = false;
  return {
    async run({ onProgress, signal } = {}) {
      if (isRunning) return null;
      isRunning = true;
      try {
        const stop = AbortSignal.any([closing.signal, ...(signal ? [signal] : [])]);
        return await runChild(child, env, { onProgress, signal: stop });
      } finally {
        isRunning = false;
      }
    },
    close() {
      closing.abort();
    },
  };
}

function runChild(
  child: URL,
  env: IndexingOptions['env'],
  { onProgress, signal }: IndexRun & { readonly signal: AbortSignal },
): Promise<IndexSummary | null> {
  return new Promise((resolve, reject) => {
    const running = fork(child, { env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const stop = (): void => {
      running.kill('SIGTERM');
    };
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    running.on('message', (data) => {
      const message = childMessageSchema.parse(data);
      if (message.kind === 'progress') onProgress?.(message);
      else if (message.kind === 'report') resolve(message);
      else if (message.isBusy) resolve(null);
      else reject(new DatelineError(message.message));
    });
    running.on('error', reject);
    running.on('exit', (code, by) => {
      signal.removeEventListener('abort', stop);
      const end = (): void => {
        reject(new DatelineError(`The index ended without a report (${by ?? `status ${code}`}).`));
      };
      // What it told before it ended may still be on its way.
      if (running.connected) running.once('disconnect', end);
      else end();
    });
  });
}
