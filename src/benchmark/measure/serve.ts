import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import type { BenchQuery, OpenSide, Side } from '../sides/side.ts';
import { readQuestions } from '../workload/files.ts';
import type { QuestionGroup } from '../workload/questions.ts';
import { loopSchema, watchLoop } from './event-loop.ts';
import { latenciesSchema, timeEach } from './latencies.ts';
import { peakBytes, residentBytes } from './memory.ts';
import { shareOut } from './share-out.ts';
import { throughput } from './throughput.ts';

const groupSchema = z.object({
  name: z.string(),
  /** `null` where the side cannot filter, or the coverage has no question under the filter. */
  latencies: latenciesSchema.nullable(),
  /** What was found, by question in order: ids of articles. */
  found: z.array(z.array(z.string())),
  /** What is nearest by vectors alone, of the first questions: labels. */
  nearest: z.array(z.array(z.number())),
});

export const servedSchema = z.object({
  /** From nothing to the first answer. */
  openSeconds: z.number(),
  groups: z.array(groupSchema),
  throughput: z.array(z.object({ atOnce: z.number(), perSecond: z.number() })),
  loop: loopSchema,
  residentBytes: z.number(),
  peakBytes: z.number(),
});

/** How a side answers. */
export type Served = Readonly<z.infer<typeof servedSchema>>;

export interface ServeOptions {
  /** Whether the side can filter. */
  readonly filters: boolean;
  /** How long questions of one group are asked at most. */
  readonly groupMs: number;
}

/** Hits wanted of each question. */
export const LIMIT = 10;
const AT_ONCE = [1, 8, 64];
/** Questions of a group of which the nearest passages are compared with an exact scan. */
export const COMPARED = 100;

/** Opens a side and asks it all questions of a workload, each once. */
export async function serve(
  side: Side,
  folder: string,
  workload: string,
  { filters, groupMs }: ServeOptions,
): Promise<Served> {
  const { groups, vectors } = await readQuestions(workload);
  const queries = groups.map((group) => queriesOf(group, vectors));
  const [unfiltered = [], ...filtered] = queries;
  const { warming, timed, together } = shareOut(unfiltered, AT_ONCE.length);
  const started = performance.now();
  const open = await side.open(folder, workload);
  for (const query of warming.slice(0, 1)) await open.search(query, LIMIT);
  const openSeconds = (performance.now() - started) / 1000;
  await timeEach(warming, (query) => ask(open, query), groupMs / 10);
  const measured: Served['groups'] = [];
  const loop = await watchLoop(async () => {
    measured.push(await askGroup(groups[0], timed, open, groupMs));
  });
  for (const [index, asked] of filtered.entries())
    measured.push(await askGroup(groups[index + 1], filters ? asked : [], open, groupMs));
  const perSecond: Served['throughput'] = [];
  for (const [index, atOnce] of AT_ONCE.entries())
    perSecond.push({
      atOnce,
      perSecond: await throughput(together[index] ?? [], (query) => ask(open, query), {
        atOnce,
        withinMs: groupMs / 4,
      }),
    });
  const memory = { residentBytes: await residentBytes(), peakBytes: peakBytes() };
  await open.close();
  return { openSeconds, groups: measured, throughput: perSecond, loop, ...memory };
}

function queriesOf(
  { filter, questions }: QuestionGroup,
  vectors: ReadonlyMap<string, Float32Array>,
): readonly BenchQuery[] {
  return questions.flatMap(({ text }) => {
    const vector = vectors.get(text);
    return vector === undefined ? [] : { text, vector, filter };
  });
}

async function askGroup(
  group: QuestionGroup | undefined,
  queries: readonly BenchQuery[],
  open: OpenSide,
  withinMs: number,
): Promise<Served['groups'][number]> {
  const found: string[][] = [];
  const latencies = await timeEach(
    queries,
    async (query) => {
      found.push([...(await open.search(query, LIMIT))]);
    },
    withinMs,
  );
  const nearest: number[][] = [];
  for (const query of queries.slice(0, Math.min(COMPARED, found.length)))
    if (open.nearest !== null) nearest.push([...(await open.nearest(query, LIMIT))]);
  return { name: group?.name ?? '', latencies, found, nearest };
}

async function ask(open: OpenSide, query: BenchQuery): Promise<void> {
  await open.search(query, LIMIT);
}
