import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { ProviderError } from '../src/errors.ts';
import { embedAllInPool, embedInPool } from './embed-in-pool.ts';
import type { Embedder } from './embedder.ts';
import { ensureModelFiles, modelFolder, type ModelFilesOptions } from './model-files.ts';
import { prepareText } from './prepare-text.ts';
import {
  DEFAULT_TRANSFORMERS_MODEL,
  transformersFingerprint,
  transformersModel,
  WEIGHTS,
  type TransformersModel,
} from './transformers-model.ts';
import { findTransformers } from './transformers-package.ts';
import type { TransformersTask } from './transformers-worker.ts';
import { untilAborted } from '../src/until-aborted.ts';
import { createWorkerPool } from '../src/worker-pool.ts';

export interface TransformersOptions extends Omit<ModelFilesOptions, 'hub' | 'signal'> {
  /** `owner/name` or `owner/name@revision`. @default DEFAULT_TRANSFORMERS_MODEL */
  readonly model?: string | undefined;
  /** Address of the hub that models come from. @default DEFAULT_HUB */
  readonly hub?: string | undefined;
  /** Threads, each with the model in its memory (about 370 MB). @default the cores there are, at most 2 */
  readonly workers?: number | undefined;
  /** How long a thread without work keeps the model loaded. @default 300000 */
  readonly idleMs?: number | undefined;
  /** Where the optional package is looked for. @default here */
  readonly packageFrom?: URL | undefined;
}

/** The hub of Hugging Face. */
export const DEFAULT_HUB = 'https://huggingface.co';

/** Models see the first 512 tokens: what follows this many UTF-16 code units is hardly ever in them. */
export const TRANSFORMERS_MAX_CHARS = 4000;

/** More threads cost memory, each that of the model. */
const MAX_WORKERS = 2;

/**
 * Sentence encoders of the optional package `@huggingface/transformers`, in worker threads: no key, and a network
 * once, for the model's files. They are fetched with the first text, and kept.
 * @throws ConfigError where the package is not installed
 */
export function createTransformersEmbedder(options: TransformersOptions): Embedder {
  const model = transformersModel(options.model ?? DEFAULT_TRANSFORMERS_MODEL);
  const folder = modelFolder(model, options.folder);
  const library = findTransformers(options.packageFrom ?? import.meta.url);
  const files = modelDownload(model, options);
  const pool = createWorkerPool(workerFile(), {
    size: options.workers ?? Math.min(availableParallelism(), MAX_WORKERS),
    idleMs: options.idleMs ?? 300_000,
    name: 'transformers embedder',
    advice: `if a file of the model is damaged, delete ${folder}: it is downloaded again`,
  });
  let { dimensions } = model;

  function taskOf(prefix: string, text: string): TransformersTask {
    const prepared = prepareText(text, TRANSFORMERS_MAX_CHARS);
    return { text: `${prefix}${prepared}`, library, folder, weights: WEIGHTS };
  }

  function checked(vector: Float32Array): Float32Array {
    dimensions ??= vector.length;
    if (vector.length === dimensions && vector.every(Number.isFinite)) return vector;
    const message = `The model ${model.name} gave ${vector.length} numbers where ${dimensions} finite ones were expected: check TRANSFORMERS_MODEL`;
    throw new ProviderError(message, { retryable: false });
  }

  return {
    name: 'transformers',
    model: model.name,
    get dimensions() {
      return dimensions;
    },
    fingerprint: transformersFingerprint(model),
    languages: model.languages,
    async embedPassages(texts, { signal } = {}) {
      if (texts.length === 0) return [];
      await files.ready(signal);
      const tasks = texts.map((text) => taskOf(model.prefixes.passage, text));
      return (await embedAllInPool(pool, tasks, signal)).map(checked);
    },
    async embedQuestion(text, { signal } = {}) {
      await files.ready(signal);
      return checked(await embedInPool(pool, taskOf(model.prefixes.question, text), signal));
    },
    async close() {
      await files.close();
      await pool.close();
    },
  };
}

/** One download for all who wait, ended by closing only; where it fails, the next call tries again. */
function modelDownload(model: TransformersModel, options: TransformersOptions) {
  const { hub = DEFAULT_HUB } = options;
  const closing = new AbortController();
  let going: Promise<unknown> | null = null;
  const start = () => {
    const files = ensureModelFiles(model, { ...options, hub, signal: closing.signal });
    files.catch(() => (going = null));
    return files;
  };
  return {
    async ready(signal: AbortSignal | undefined): Promise<void> {
      closing.signal.throwIfAborted();
      signal?.throwIfAborted();
      going ??= start();
      await untilAborted(going, signal);
    },
    async close(): Promise<void> {
      if (!closing.signal.aborted) closing.abort(closed());
      await going?.catch(() => undefined);
    },
  };
}

function closed(): ProviderError {
  const message = 'The transformers embedder is closed: create another one';
  return new ProviderError(message, { retryable: false });
}

function workerFile(): URL {
  return new URL(`./transformers-worker${extname(import.meta.url)}`, import.meta.url);
}
