import hnswlib from 'hnswlib-node';
import type { HierarchicalNSW } from 'hnswlib-node';
import type { Embedder } from '../../../../embeddings/embedder.ts';
import { ProviderError } from '../../../errors.ts';
import { checkVector } from '../../check-vector.ts';
import { EMBED_SLICE, embedTexts } from '../../embed-texts.ts';
import type { PublishProgress } from '../../publishing.ts';
import { yieldToEvents } from '../durable.ts';

export interface WriteVectorsOptions {
  readonly embedder: Embedder;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: PublishProgress) => void) | undefined;
}

/** Vectors added between two turns of the event loop: some 10 ms. */
const ADD_SLICE = 16;

/** hnswlib's own defaults: links a vector has, and candidates kept while it is linked. */
const LINKS = 16;
const EF_CONSTRUCTION = 200;
/** Fixed, so that the same vectors make the same index. */
const SEED = 100;

/**
 * Embeds texts and writes their vectors to a new index, labelled from 1 in the order of the texts.
 * @param texts at least one
 * @returns the length of the vectors
 * @throws ProviderError when the embedder fails or gives unusable vectors
 */
export async function writeVectors(
  path: string,
  texts: readonly string[],
  { embedder, signal, onProgress }: WriteVectorsOptions,
): Promise<number> {
  let index: HierarchicalNSW | null = null;
  for (let done = 0; done < texts.length; done += EMBED_SLICE) {
    onProgress?.({ done, total: texts.length });
    signal?.throwIfAborted();
    const slice = texts.slice(done, done + EMBED_SLICE);
    const vectors = await embedTexts(slice, embedder, signal);
    index ??= createIndex(embedder.dimensions ?? vectors[0]?.length ?? 0, texts.length);
    await addAll(index, vectors, done + 1, signal);
  }
  if (!index) throw new RangeError('Cannot write an index of no texts');
  await index.writeIndex(path);
  onProgress?.({ done: texts.length, total: texts.length });
  return index.getNumDimensions();
}

function createIndex(dimensions: number, size: number): HierarchicalNSW {
  if (dimensions < 1)
    throw new ProviderError('The embedder gave an empty vector; check the embedding model', {
      retryable: false,
    });
  const index = new hnswlib.HierarchicalNSW('cosine', dimensions);
  index.initIndex(size, LINKS, EF_CONSTRUCTION, SEED);
  return index;
}

async function addAll(
  index: HierarchicalNSW,
  vectors: readonly Float32Array[],
  firstLabel: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const [position, vector] of vectors.entries()) {
    if (position % ADD_SLICE === 0) await yieldToEvents();
    signal?.throwIfAborted();
    checkVector(vector, index.getNumDimensions());
    index.addPoint(Array.from(vector), firstLabel + position);
  }
}
