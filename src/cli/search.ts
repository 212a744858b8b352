import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { z } from 'zod';
import type { Dateline } from '../answering/dateline.ts';
import { isDay } from '../coverage/edtf.ts';
import { CoverageError } from '../errors.ts';
import type { Hit } from '../retrieval/hit.ts';
import { addFilterOptions, filterOf, type FilterFlags } from './filter-options.ts';
import { toJson } from './json.ts';
import { parseLimit } from './parse-limit.ts';
import type { DataFlag, Surroundings } from './program.ts';

interface SearchFlags extends FilterFlags, DataFlag {
  readonly json?: boolean;
  readonly limit?: number;
  readonly queries?: string;
}

const querySchema = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  asOf: z.string().refine(isDay).nullish(),
  outlets: z.array(z.string()).nullish(),
  after: z.string().nullish(),
  before: z.string().nullish(),
});

type Query = z.infer<typeof querySchema>;

/** Adds `dateline search`. */
export function addSearch(program: Command, surroundings: Surroundings): void {
  const command = program
    .command('search')
    .description('list the passages nearest to a query')
    .argument('[query]', 'what to look for; left out with --queries')
    .option('--json', 'print the hits as JSON')
    .option('--limit <n>', 'hits to list, from 1 to 100', parseLimit, 10)
    .option('--queries <file>', 'JSON lines of {id, question, asOf?, outlets?, after?, before?}');
  addFilterOptions(command)
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (query: string | undefined, flags: SearchFlags) => {
      if ((query === undefined) === (flags.queries === undefined))
        command.error('error: give either a query or --queries FILE');
      if (flags.queries !== undefined && flags.undo !== undefined)
        command.error('error: --undo goes with one query, not with --queries');
      const queries = flags.queries === undefined ? [] : await readQueries(flags.queries);
      await surroundings.withDateline(flags, async (dateline) => {
        if (query !== undefined) await searchOne(query, flags, dateline, surroundings);
        for (const entry of queries) await searchListed(entry, flags, dateline, surroundings);
      });
    });
}

async function searchOne(
  query: string,
  flags: SearchFlags,
  dateline: Dateline,
  { out, show }: Surroundings,
): Promise<void> {
  const { limit, asOf, undo } = flags;
  const result = await dateline.search({ query, limit, asOf, undo, filter: filterOf(flags) });
  const { hits, searched, notes } = result;
  if (flags.json) out(toJson({ hits: hits.map(hitJson), searched, notes }));
  else await show({ kind: 'search', query, result });
}

/** One line of JSON a query, in the order of the file. */
async function searchListed(
  { id, question, asOf, outlets, after, before }: Query,
  flags: SearchFlags,
  dateline: Dateline,
  { out }: Surroundings,
): Promise<void> {
  const { hits } = await dateline.search({
    query: question,
    limit: flags.limit,
    asOf: asOf ?? flags.asOf,
    filter: {
      ...filterOf(flags),
      ...(outlets ? { outlets } : {}),
      ...(after ? { after } : {}),
      ...(before ? { before } : {}),
    },
  });
  out(JSON.stringify({ id, hits: hits.map(hitJson) }));
}

async function readQueries(path: string): Promise<Query[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new CoverageError(`Cannot read ${path}: is it there?`, { path, cause });
  });
  return text
    .split('\n')
    .flatMap((line, index) => (line.trim() ? readQuery(path, line, index + 1) : []));
}

function readQuery(path: string, text: string, line: number): Query {
  try {
    return querySchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new CoverageError(
      `${path}, line ${line} is not a query: write {"id": "1", "question": "…"} and, where wanted, asOf, outlets, after, before`,
      { path, line, cause },
    );
  }
}

function hitJson({ rank, passage, article, score, alsoCarriedBy }: Hit) {
  return {
    rank,
    articleId: article.id,
    headline: article.headline,
    outlet: article.outlet,
    published: article.published,
    passageId: passage.id,
    passage: passage.text,
    score,
    alsoCarriedBy,
  };
}
