import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import type { Side } from '../dist/src/benchmark/sides/side.js';
import { readPassages } from '../dist/src/benchmark/workload/files.js';
import { isWithin } from '../dist/src/benchmark/workload/filter-groups.js';
import type { BenchPassage } from '../dist/src/benchmark/workload/passage.js';
import { isFiltering } from './common.ts';

const FILE = 'index.json';
const OPTIONS: Options<BenchPassage> = {
  idField: 'label',
  fields: ['headline', 'text'],
  storeFields: ['articleId', 'outlet', 'published', 'language'],
};

/** Words alone, all in memory, read from JSON when opened. */
const minisearch: Side = {
  async build(workload, folder) {
    const index = new MiniSearch(OPTIONS);
    for await (const passage of readPassages(workload)) index.add(passage);
    await writeFile(join(folder, FILE), JSON.stringify(index));
  },
  async open(folder) {
    const json = await readFile(join(folder, FILE), 'utf8');
    const index = MiniSearch.loadJSON(json, OPTIONS);
    return {
      search({ text, filter }, limit) {
        const within = (result: SearchResult) => isWithin(filterable(result), filter);
        const found = index.search(text, isFiltering(filter) ? { filter: within } : {});
        return Promise.resolve(found.slice(0, limit).map((one) => String(one['articleId'])));
      },
      nearest: null,
      close: () => Promise.resolve(),
    };
  },
};

export default minisearch;

function filterable(result: SearchResult) {
  return {
    outlet: String(result['outlet']),
    published: String(result['published']),
    language: String(result['language']),
  };
}
