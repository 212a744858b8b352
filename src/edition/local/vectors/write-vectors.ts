import type { Embedder } from '../../../../embeddings/embedder.ts';
import { EMBED_SLICE, embedTexts } from '../../embed-texts.ts';
import type { PublishProgress } from '../../publishing.ts';
import { createPace } from '../pace.ts';
import { writeSections, type WriteSection } from '../postings/section-writer.ts';
import { buildVectors } from './build-vectors.ts';
import { growVectors } from './grow-vectors.ts';
import { matchTexts, type KnownVectors } from './known-vectors.ts';
import { textKeys, type LabelledTexts } from './text-keys.ts';
import { writeTables, type VectorTables } from './vector-file.ts';

export interface WriteVectorsOptions {
  readonly embedder: Embedder;
  /** Vectors of the same embedder that need not be made again. @default none */
  readonly known?: KnownVectors | null;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: PublishProgress) => void) | undefined;
}

/**
 * Embeds texts and writes a new file of what searches need of their vectors: a row for each text, by label, and behind them
 * one for each vector out of use, as searches go through those. A vector is rounded to whole numbers of 8 bits: a quarter
 * of the size, and fast to compare. With them stand the links of a graph of the rows, and the keys of the texts, by which
 * the next edition knows its own again. Vectors that are known keep their links.
 * @param texts at least one, labelled from 1
 * @returns the length of the vectors
 * @throws ProviderError when the embedder fails or gives unusable vectors; DatelineError when the graph could not be
 * written to the disk
 */
export async function writeVectors(
  path: string,
  texts: LabelledTexts,
  options: WriteVectorsOptions,
): Promise<number> {
  const { embedder, known = null, signal, onProgress } = options;
  const { count } = texts;
  const pace = createPace(signal);
  const keys = await textKeys(texts, known && known.keys, pace);
  const matched = known && matchTexts(keys, texts, known);
  const dimensions = await writeSections(path, async (write) => {
    const tables = await writeRowsOf(write);
    await writeTables(write, tables, keys);
    return tables.dimensions;
  });
  onProgress?.({ done: count, total: count });
  return dimensions;

  function writeRowsOf(write: WriteSection): Promise<VectorTables> {
    if (known && matched)
      return growVectors(write, known, matched, embedAll(texts, matched.missing, options), pace);
    const labels = Array.from({ length: count }, (_, at) => at + 1);
    const vectors = embedAll(texts, labels, options);
    const all = { count, dimensions: embedder.dimensions, vectors };
    return buildVectors(write, `${path}.graph`, all, pace);
  }
}

/** The vectors of the texts of some labels, slice after slice. */
async function* embedAll(
  { count: total, read }: LabelledTexts,
  labels: readonly number[],
  { embedder, signal, onProgress }: WriteVectorsOptions,
): AsyncGenerator<readonly Float32Array[]> {
  const reused = total - labels.length;
  for (let done = 0; done < labels.length; done += EMBED_SLICE) {
    onProgress?.({ done: reused + done, total });
    signal?.throwIfAborted();
    yield await embedTexts(labels.slice(done, done + EMBED_SLICE).map(read), embedder, signal);
  }
}
