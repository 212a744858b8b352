import type { Command, CommandOptions, Invocation, Reply } from '../src/discord/command.ts';
import type { Hit } from '../src/retrieval/hit.ts';
import {
  AFTER_OPTION,
  BEFORE_OPTION,
  OUTLET_OPTION,
  newCommand,
  wordsOption,
} from './options/option-builders.ts';
import { completeFilter, readDates, readFilter } from './options/read-filter.ts';
import { newestFirst } from '../src/edition/sources.ts';
import { readSort, sortOption } from './options/sort-option.ts';
import { readWords } from './options/read-words.ts';

const SORTS = ['relevance', 'newest', 'oldest'] as const;

/** So many passages are listed, page by page; what comes after them has little to do with the words. */
const MAX_HITS = 30;

/** `/search`: dated headlines, without an answer. */
export const search = {
  data: newCommand('search', 'Search the news coverage for articles')
    .addStringOption(wordsOption('query', 'Words to search for'))
    .addStringOption(OUTLET_OPTION)
    .addStringOption(AFTER_OPTION)
    .addStringOption(BEFORE_OPTION)
    .addStringOption(sortOption(SORTS))
    .toJSON(),
  check,
  run,
  complete: completeFilter,
} satisfies Command;

function check(options: CommandOptions, now: Date): void {
  readWords(options, 'query');
  readDates(options, now);
  readSort(options, SORTS);
}

async function run({ dateline, options, undo, now, signal }: Invocation): Promise<Reply> {
  const query = readWords(options, 'query');
  const filter = await readFilter(options, now, dateline);
  const asOf = now.toISOString().slice(0, 10);
  const result = await dateline.search({ query, filter, asOf, undo, signal, limit: MAX_HITS });
  const hits = inOrder(result.hits, readSort(options, SORTS));
  return { kind: 'search', query, result: { ...result, hits } };
}

/** Undated articles come last in either direction of time. */
function inOrder(hits: readonly Hit[], sort: (typeof SORTS)[number]): readonly Hit[] {
  if (sort === 'relevance') return hits;
  const byTime = hits.toSorted((a, b) => newestFirst(a.article, b.article));
  if (sort === 'newest') return byTime;
  const isDated = ({ article }: Hit) => article.published !== null;
  return [...byTime.filter(isDated).reverse(), ...byTime.filter((hit) => !isDated(hit))];
}
