import type { HierarchicalNSW } from 'hnswlib-node';
import type { Embedder } from '../../../../embeddings/embedder.ts';
import { ProviderError } from '../../../errors.ts';
import { checkVector } from '../../check-vector.ts';
import { EMBED_SLICE, embedTexts } from '../../embed-texts.ts';
import type { PublishProgress } from '../../publishing.ts';
import { yieldToEvents } from '../../../yield-to-events.ts';
import { createPace } from '../pace.ts';
import { createGraph, openGraph } from './build-graph.ts';
import type { KnownVectors, PointsOfTexts } from './known-vectors.ts';
import { textKeys, type LabelledTexts } from './text-keys.ts';

export interface WriteVectorsOptions {
  readonly embedder: Embedder;
  /** Vectors of the same embedder that need not be made again. @default none */
  readonly known?: KnownVectors | null;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: PublishProgress) => void) | undefined;
}

/** What was written, and where the vector of each text is. */
export interface WrittenVectors extends PointsOfTexts {
  /** The length of the vectors. */
  readonly dimensions: number;
  /** By label, from 1: the label in the edition before whose vector was taken over; 0 where none was. */
  readonly before: Uint32Array;
}

/** Vectors added between two turns of the event loop: some 10 ms. */
const ADD_SLICE = 16;

/**
 * Embeds texts and writes their vectors to a new file; those that are known keep their place in the graph before.
 * @param texts at least one, labelled from 1
 * @throws ProviderError when the embedder fails or gives unusable vectors
 */
export async function writeVectors(
  path: string,
  texts: LabelledTexts,
  { embedder, known = null, signal, onProgress }: WriteVectorsOptions,
): Promise<WrittenVectors> {
  const { count: total, kept } = texts;
  const keys = await textKeys(texts, known && known.keys, createPace(signal));
  const opened = await openGraph(keys, kept, known, embedder.dimensions ?? 0);
  const { points, missing, before } = opened;
  let { graph } = opened;
  const reused = total - missing.length;
  for (let done = 0; done < missing.length; done += EMBED_SLICE) {
    onProgress?.({ done: reused + done, total });
    signal?.throwIfAborted();
    const labels = missing.slice(done, done + EMBED_SLICE);
    const slice = labels.map(texts.read);
    const vectors = await embedTexts(slice, embedder, signal);
    graph ??= createGraph(lengthOf(vectors, embedder), total);
    const first = graph.getCurrentCount() + 1;
    await addAll(graph, vectors, first, signal);
    for (const [at, label] of labels.entries()) points[label - 1] = first + at;
  }
  if (!graph) throw new RangeError('Cannot write an index of no texts');
  await graph.writeIndex(path);
  onProgress?.({ done: total, total });
  return { dimensions: graph.getNumDimensions(), points, keys, before };
}

function lengthOf(vectors: readonly Float32Array[], { dimensions }: Embedder): number {
  const length = dimensions ?? vectors[0]?.length ?? 0;
  if (length > 0) return length;
  throw new ProviderError('The embedder gave an empty vector; check the embedding model', {
    retryable: false,
  });
}

async function addAll(
  graph: HierarchicalNSW,
  vectors: readonly Float32Array[],
  first: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  for (const [position, vector] of vectors.entries()) {
    if (position % ADD_SLICE === 0) await yieldToEvents();
    signal?.throwIfAborted();
    checkVector(vector, graph.getNumDimensions());
    graph.addPoint(Array.from(vector), first + position);
  }
}
