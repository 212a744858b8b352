import { readPassages, readVectors } from '../workload/files.ts';
import { isWithin, type Filterable } from '../workload/filter-groups.ts';
import type { BenchQuery, Side } from './side.ts';

interface Scanned extends Filterable {
  readonly articleId: string;
}

/** Compares the question with every vector within the filter: slow, and never a miss. */
export const exactScan: Side = {
  build: () => Promise.resolve(),
  async open(_, workload) {
    const { nearest, articleOf } = await openExactScan(workload);
    return {
      search: (query, limit) => Promise.resolve(nearest(query, limit).map(articleOf)),
      nearest: (query, limit) => Promise.resolve(nearest(query, limit)),
      close: () => Promise.resolve(),
    };
  },
};

/** What the recall of other sides is measured against. */
export interface ExactScan {
  /** Labels, best first, equal ones by label. */
  readonly nearest: (query: BenchQuery, limit: number) => readonly number[];
  /** The id of the article that a passage is of. */
  readonly articleOf: (label: number) => string;
}

export async function openExactScan(workload: string): Promise<ExactScan> {
  const vectors = await readVectors(workload);
  const passages: Scanned[] = [];
  for await (const { articleId, outlet, published, language } of readPassages(workload))
    passages.push({ articleId, outlet, published, language });
  return {
    nearest: (query, limit) => scan(query, limit, passages, vectors),
    articleOf: (label) => passages[label - 1]?.articleId ?? '',
  };
}

function scan(
  { vector, filter }: BenchQuery,
  limit: number,
  passages: readonly Scanned[],
  vectors: Float32Array,
): readonly number[] {
  const scored: { label: number; score: number }[] = [];
  for (const [place, passage] of passages.entries())
    if (isWithin(passage, filter))
      scored.push({ label: place + 1, score: product(vector, vectors, place * vector.length) });
  scored.sort((a, b) => b.score - a.score || a.label - b.label);
  return scored.slice(0, limit).map(({ label }) => label);
}

function product(vector: Float32Array, vectors: Float32Array, begin: number): number {
  let sum = 0;
  for (let index = 0; index < vector.length; index += 1)
    sum += (vector[index] ?? 0) * (vectors[begin + index] ?? 0);
  return sum;
}
