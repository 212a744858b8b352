import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { z } from 'zod';
import { BUILTIN_DIMENSIONS, builtinFingerprint } from './builtin-model.ts';
import type { Embedder } from './embedder.ts';
import { prepareText } from './prepare-text.ts';
import { anySignal } from './until-aborted.ts';
import { createWorkerPool, type WorkerPool } from './worker-pool.ts';

export interface BuiltinOptions {
  /** Threads, each with the model in its memory (about 150 MB). @default the cores there are, at most 4 */
  readonly workers?: number | undefined;
  /** How long a thread without work keeps the model loaded; the next question then waits half a second. @default 300000 */
  readonly idleMs?: number | undefined;
}

/**
 * What follows the first this many UTF-16 code units of a text is ignored. English of this length takes about a
 * second on one core; passages up to 500 characters are seen whole in one window, and are found best.
 */
export const BUILTIN_MAX_CHARS = 4000;

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
  const pool = createWorkerPool(worker, workers, idleMs);
  return {
    name: 'builtin',
    model: 'use-lite-en',
    dimensions: BUILTIN_DIMENSIONS,
    fingerprint: builtinFingerprint(),
    languages: ['en'],
    embedPassages: (texts, { signal } = {}) => embedAll(pool, texts, signal),
    embedQuestion: (text, { signal } = {}) => embedOne(pool, text, signal),
    close: () => pool.close(),
  };
}

/** Hands over no more texts than there are threads, so that a question waits for one passage, not for all. */
async function embedAll(
  pool: WorkerPool,
  texts: readonly string[],
  signal?: AbortSignal,
): Promise<Float32Array[]> {
  signal?.throwIfAborted();
  const failed = new AbortController();
  const stop = anySignal(failed.signal, signal);
  const vectors: Float32Array[] = [];
  const rest = texts.entries();
  const lane = async () => {
    for (const [at, text] of rest) vectors[at] = await embedOne(pool, text, stop);
  };
  try {
    await Promise.all(Array.from({ length: pool.size }, lane));
  } finally {
    failed.abort();
  }
  return vectors;
}

async function embedOne(
  pool: WorkerPool,
  text: string,
  signal?: AbortSignal,
): Promise<Float32Array> {
  const vector = await pool.run(prepareText(text, BUILTIN_MAX_CHARS), signal);
  return z.instanceof(Float32Array).parse(vector);
}
