import type { Filter } from '../dist/src/edition/filter.js';
import { readPassages, readVectors } from '../dist/src/benchmark/workload/files.js';
import type { BenchPassage } from '../dist/src/benchmark/workload/passage.js';

/** A passage with its vector. */
export interface EmbeddedPassage extends BenchPassage {
  readonly vector: Float32Array;
}

/** Passages added at a time. */
const BATCH = 5000;

/** All passages of a workload, a few thousand at a time. */
export async function* batches(workload: string): AsyncGenerator<readonly EmbeddedPassage[]> {
  const vectors = await readVectors(workload);
  let batch: BenchPassage[] = [];
  const embedded = (passages: readonly BenchPassage[]) => {
    const dimensions = 512;
    return passages.map((passage) => ({
      ...passage,
      vector: vectors.subarray((passage.label - 1) * dimensions, passage.label * dimensions),
    }));
  };
  for await (const passage of readPassages(workload)) {
    batch.push(passage);
    if (batch.length < BATCH) continue;
    yield embedded(batch);
    batch = [];
  }
  if (batch.length > 0) yield embedded(batch);
}

/** What words are looked for in: Dateline searches headlines as well. */
export function wordsOf({ headline, text }: BenchPassage): string {
  return `${headline}\n${text}`;
}

/** Days since 1970, for systems that filter by numbers. */
export function dayNumber(published: string): number {
  return Date.parse(published) / 86_400_000;
}

/** Whether a filter restricts anything. */
export function isFiltering(filter: Filter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}
