import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { create, insertMultiple, load, save, search, searchVector } from '@orama/orama';
import type { Filter } from '../dist/src/edition/filter.js';
import type { Side } from '../dist/src/benchmark/sides/side.js';
import { batches, dayNumber } from './common.ts';

const FILE = 'index.bin';
/** What is less similar is no hit. It comes with .8, at which hardly a question finds ten passages. */
const SIMILARITY = 0.3;

/** Words and vectors in memory, which are compared one by one; read from a file when opened. */
const orama: Side = {
  async build(workload, folder) {
    const database = createDatabase();
    for await (const batch of batches(workload))
      await insertMultiple(
        database,
        batch.map(({ published, vector, ...passage }) => ({
          ...passage,
          published: dayNumber(published),
          vector: Array.from(vector),
        })),
      );
    await writeFile(join(folder, FILE), serialize(save(database)));
  },
  async open(folder) {
    const database = createDatabase();
    load(database, deserialize(await readFile(join(folder, FILE))));
    return {
      async search({ text, vector, filter }, limit) {
        const { hits } = await search(database, {
          mode: 'hybrid',
          term: text,
          properties: ['headline', 'text'],
          vector: { value: Array.from(vector), property: 'vector' },
          similarity: SIMILARITY,
          where: conditions(filter),
          limit,
        });
        return hits.map(({ document }) => String(document['articleId']));
      },
      async nearest({ vector, filter }, limit) {
        const { hits } = await searchVector(database, {
          mode: 'vector',
          vector: { value: Array.from(vector), property: 'vector' },
          similarity: SIMILARITY,
          where: conditions(filter),
          limit,
        });
        return hits.map(({ document }) => Number(document['label']));
      },
      close: () => Promise.resolve(),
    };
  },
};

export default orama;

function createDatabase() {
  return create({
    schema: {
      headline: 'string',
      text: 'string',
      outlet: 'enum',
      language: 'enum',
      published: 'number',
      vector: 'vector[512]',
    } as const,
  });
}

function conditions({ outlets, after, before, language }: Filter) {
  const [first, last] = [after ?? '1970-01-01', before ?? '2999-12-31'].map(dayNumber);
  return {
    ...(outlets === undefined ? {} : { outlet: { in: [...outlets] } }),
    ...(language === undefined ? {} : { language: { eq: language } }),
    ...(after === undefined && before === undefined
      ? {}
      : { published: { between: [first ?? 0, last ?? 0] as [number, number] } }),
  };
}
