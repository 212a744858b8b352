import { createRequire } from 'node:module';
import { z } from 'zod';

/** What a thread is asked to do; the same package, folder and weights every time. */
export interface TransformersTask {
  /** Prepared, with its prefix. */
  readonly text: string;
  /** The file of the package. */
  readonly library: string;
  /** The folder of the model's files. */
  readonly folder: string;
  readonly weights: string;
}

type Extract = (
  text: string,
  how: { readonly pooling: 'mean'; readonly normalize: true },
) => Promise<unknown>;

/** The part of the package that is used. It is optional, so its types are not there either. */
const librarySchema = z.object({
  env: z.custom<{ allowRemoteModels: boolean; useFSCache: boolean }>(
    (value) => typeof value === 'object' && value !== null,
  ),
  pipeline: z.custom<(task: string, model: string, options: object) => Promise<Extract>>(
    (value) => typeof value === 'function',
  ),
});

const tensorSchema = z.object({ data: z.instanceof(Float32Array) });

let loading: Promise<Extract> | undefined;

/**
 * The entry of a worker thread: embeds one text, by the mean of its tokens. The model is loaded on the first call,
 * and sees the first 512 tokens of a text. One text at a time: quantised models give other vectors in other batches.
 */
export default async function embedText(task: TransformersTask): Promise<Float32Array> {
  loading ??= load(task);
  const extract = await loading.catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  const output = await extract(task.text, { pooling: 'mean', normalize: true });
  return Float32Array.from(tensorSchema.parse(output).data);
}

async function load({ library, folder, weights }: TransformersTask): Promise<Extract> {
  const required: unknown = createRequire(import.meta.url)(library);
  const { env, pipeline } = librarySchema.parse(required);
  env.allowRemoteModels = false;
  env.useFSCache = false;
  return pipeline('feature-extraction', folder, {
    dtype: weights,
    device: 'cpu',
    local_files_only: true,
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
  });
}
