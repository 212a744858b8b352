import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { BUILTIN_DIMENSIONS, builtinFingerprint } from './builtin-model.ts';
import { embedAllInPool, embedInPool } from './embed-in-pool.ts';
import type { Embedder } from './embedder.ts';
import { groupTexts } from './group-texts.ts';
import { prepareText } from './prepare-text.ts';
import { untilAborted } from '../src/until-aborted.ts';
import { createWorkerPool } from '../src/worker-pool.ts';

export interface BuiltinOptions {
  /** Threads, each with the model in its memory (about 100 MB). @default the cores there are, at most 4 */
  readonly workers?: number | undefined;
  /** How long a thread without work keeps the model loaded; the next question then waits half a second. @default 300000 */
  readonly idleMs?: number | undefined;
}

/**
 * What follows the first this many UTF-16 code units of a text is ignored. English of this length takes some
 * 150 ms on one core; passages up to 500 characters are seen whole in one window, and are found best.
 */
export const BUILTIN_MAX_CHARS = 4000;

/** Short texts share a task up to this length: a question waits for the tasks under way, some 20 ms. */
const TASK_CHARS = 500;

/** More threads cost memory and are slowed down by each other. */
const MAX_WORKERS = 4;

/**
 * Universal Sentence Encoder Lite, from npm, in worker threads: no key and no network. English. White space and
 * the like are evened out, and texts over the model's 128 tokens are embedded in windows and averaged; a text
 * with nothing in it gets the vector of ".".
 */
export function createBuiltinEmbedder(options: BuiltinOptions = {}): Embedder {
  const { workers = Math.min(availableParallelism(), MAX_WORKERS), idleMs = 300_000 } = options;
  const worker = new URL(`./builtin-worker${extname(import.meta.url)}`, import.meta.url);
  const pool = createWorkerPool(worker, {
    size: workers,
    idleMs,
    name: 'built-in embedder',
    advice: 'run "npm ci" again if packages are missing',
  });
  const prepare = (text: string) => prepareText(text, BUILTIN_MAX_CHARS);
  /** Until the first thread has its model: a text that came meanwhile would start another one. */
  let warming: Promise<unknown> = Promise.resolve();
  return {
    name: 'builtin',
    model: 'use-lite-en',
    dimensions: BUILTIN_DIMENSIONS,
    fingerprint: builtinFingerprint(),
    languages: ['en'],
    async embedPassages(texts, { signal } = {}) {
      await untilAborted(warming, signal);
      const tasks = groupTexts(texts.map(prepare), TASK_CHARS);
      return (await embedAllInPool(pool, tasks, signal)).flatMap(separate);
    },
    async embedQuestion(text, { signal } = {}) {
      await untilAborted(warming, signal);
      return embedInPool(pool, [prepare(text)], signal);
    },
    warmUp() {
      if (pool.threads() > 0) return;
      // What is wrong is told when the question itself meets it.
      warming = embedInPool(pool, [prepareText('', 1)]).catch(() => undefined);
    },
    close: () => pool.close(),
  };
}

/** The vectors of the texts of one task. */
function separate(vectors: Float32Array): Float32Array[] {
  return Array.from({ length: vectors.length / BUILTIN_DIMENSIONS }, (_, at) =>
    vectors.slice(at * BUILTIN_DIMENSIONS, (at + 1) * BUILTIN_DIMENSIONS),
  );
}
