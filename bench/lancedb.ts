import { join } from 'node:path';
import { connect, Index, rerankers, type Table, type VectorQuery } from '@lancedb/lancedb';
import type { Filter } from '../dist/src/edition/filter.js';
import type { BenchQuery, OpenSide, Side } from '../dist/src/benchmark/sides/side.js';
import { batches, wordsOf, type EmbeddedPassage } from './common.ts';

const TABLE = 'passages';
/** As Dateline searches. */
const EF = 200;

/** On the disk: HNSW over quantised vectors, a full-text index, and an index for each filter. */
const lancedb: Side = {
  async build(workload, folder) {
    const database = await connect(join(folder, 'database'));
    let table: Table | null = null;
    for await (const batch of batches(workload)) {
      const rows = batch.map(rowOf);
      if (table === null) table = await database.createTable(TABLE, rows);
      else await table.add(rows);
    }
    if (table === null) return;
    await table.createIndex('words', { config: Index.fts() });
    await table.createIndex('vector', { config: Index.hnswSq({ distanceType: 'cosine' }) });
    await table.createIndex('outlet', { config: Index.bitmap() });
    await table.createIndex('language', { config: Index.bitmap() });
    await table.createIndex('published', { config: Index.btree() });
    await table.optimize();
    database.close();
  },
  async open(folder) {
    const database = await connect(join(folder, 'database'));
    return openSide(await database.openTable(TABLE), await rerankers.RRFReranker.create());
  },
};

export default lancedb;

function rowOf(passage: EmbeddedPassage) {
  const { label, articleId, outlet, language, published, vector } = passage;
  return {
    label,
    articleId,
    outlet,
    language,
    published,
    words: wordsOf(passage),
    vector: Array.from(vector),
  };
}

function openSide(table: Table, reranker: rerankers.RRFReranker): OpenSide {
  const near = ({ vector, filter }: BenchQuery, limit: number): VectorQuery => {
    const query = table.query().nearestTo(vector).distanceType('cosine').ef(EF).limit(limit);
    const condition = conditionOf(filter);
    return condition === '' ? query : query.where(condition);
  };
  return {
    async search(query, limit) {
      const hits: { articleId: string }[] = await near(query, limit)
        .fullTextSearch(query.text)
        .rerank(reranker)
        .select(['articleId'])
        .toArray();
      return hits.map(({ articleId }) => articleId);
    },
    async nearest(query, limit) {
      const hits: { label: number }[] = await near(query, limit).select(['label']).toArray();
      return hits.map(({ label }) => Number(label));
    },
    close: () => Promise.resolve(),
  };
}

function conditionOf({ outlets, after, before, language }: Filter): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  return [
    ...(outlets === undefined ? [] : [`outlet IN (${outlets.map(quoted).join(', ')})`]),
    ...(after === undefined ? [] : [`published >= ${quoted(after)}`]),
    ...(before === undefined ? [] : [`published <= ${quoted(before)}`]),
    ...(language === undefined ? [] : [`language = ${quoted(language)}`]),
  ].join(' AND ');
}
