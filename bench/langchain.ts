import { join } from 'node:path';
import { BM25Retriever } from '@langchain/community/retrievers/bm25';
import { HNSWLib } from '@langchain/community/vectorstores/hnswlib';
import { Document } from '@langchain/core/documents';
import { Embeddings } from '@langchain/core/embeddings';
import type { OpenSide, Side } from '../dist/src/benchmark/sides/side.js';
import { readPassages } from '../dist/src/benchmark/workload/files.js';
import type { BenchPassage } from '../dist/src/benchmark/workload/passage.js';
import { batches, wordsOf } from './common.ts';

interface Metadata extends Record<string, unknown> {
  readonly label: number;
  readonly articleId: string;
}

/** Vectors come with the passages and the questions: nothing is embedded. */
class NoEmbeddings extends Embeddings {
  embedDocuments(): Promise<number[][]> {
    return Promise.reject(new Error('Nothing is embedded here'));
  }
  embedQuery(): Promise<number[]> {
    return Promise.reject(new Error('Nothing is embedded here'));
  }
}

/** Taken from each search before they are fused. */
const POOL = 60;
/** As Dateline searches: the store comes with 10, which misses half of the nearest. */
const EF = 200;
/** Reciprocal rank fusion, as LangChain's ensemble does it. */
const RANK_CONSTANT = 60;

/** `HNSWLib` for vectors, on the disk; `BM25Retriever` for words, which keeps all texts in memory and scans them. */
const langchain: Side = {
  async build(workload, folder) {
    const store = new HNSWLib(new NoEmbeddings({}), { space: 'cosine', numDimensions: 512 });
    for await (const batch of batches(workload))
      await store.addVectors(
        batch.map(({ vector }) => Array.from(vector)),
        batch.map(documentOf),
      );
    await store.save(join(folder, 'store'));
  },
  async open(folder, workload) {
    const store = await HNSWLib.load(join(folder, 'store'), new NoEmbeddings({}));
    store.index.setEf(EF);
    const docs: Document<Metadata>[] = [];
    for await (const passage of readPassages(workload)) docs.push(documentOf(passage));
    return openSide(store, BM25Retriever.fromDocuments(docs, { k: POOL }));
  },
};

export default langchain;

function documentOf(passage: BenchPassage): Document<Metadata> {
  const { label, articleId } = passage;
  return new Document({ pageContent: wordsOf(passage), metadata: { label, articleId } });
}

function openSide(store: HNSWLib, words: BM25Retriever): OpenSide {
  const byVector = async (vector: Float32Array, limit: number) => {
    const found = await store.similaritySearchVectorWithScore(Array.from(vector), limit);
    return found.map(([document]) => document);
  };
  return {
    async search({ text, vector }, limit) {
      const found = [await byVector(vector, POOL), await words.invoke(text)];
      return fuse(found)
        .slice(0, limit)
        .map(({ metadata }) => String(metadata['articleId']));
    },
    async nearest({ vector }, limit) {
      return (await byVector(vector, limit)).map(({ metadata }) => Number(metadata['label']));
    },
    close: () => Promise.resolve(),
  };
}

function fuse(rankings: readonly (readonly Document[])[]): Document[] {
  const scores = new Map<unknown, { document: Document; score: number }>();
  for (const ranking of rankings)
    for (const [rank, document] of ranking.entries()) {
      const label: unknown = document.metadata['label'];
      const before = scores.get(label)?.score ?? 0;
      scores.set(label, { document, score: before + 1 / (RANK_CONSTANT + rank + 1) });
    }
  return [...scores.values()].sort((a, b) => b.score - a.score).map(({ document }) => document);
}
