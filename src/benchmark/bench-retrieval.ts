import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { DatelineError } from '../errors.ts';
import { judgeAnswers, timedQuestions, type Nearest } from './judge-answers.ts';
import { builtSchema } from './measure/build.ts';
import { indexRunsSchema, type IndexRuns } from './measure/index-runs.ts';
import { loopRunsSchema } from './measure/loop-runs.ts';
import { partsSchema } from './measure/search-parts.ts';
import { COMPARED, LIMIT, servedSchema } from './measure/serve.ts';
import type { SideFigures, SizeFigures } from './retrieval-figures.ts';
import { runTask } from './run-task.ts';
import { openExactScan } from './sides/exact-scan.ts';
import { DATELINE, DATELINE_UNRANKED, EXACT_SCAN, type SideEntry } from './sides/side-entry.ts';
import { readQuestions } from './workload/files.ts';
import { workloadIn, type Workload } from './workload/prepare.ts';
import type { QuestionCounts } from './workload/questions.ts';

export interface RetrievalBenchmark {
  /** Passages, at least. */
  readonly size: number;
  /** Filled with coverage and indexes; what an earlier run has left there of the same size is used again. */
  readonly folder: string;
  /** Whether the folder is left as it is in the end. */
  readonly keep: boolean;
  readonly questions: QuestionCounts;
  /** How long questions of one group are asked at most. */
  readonly groupMs: number;
  /** What Dateline is compared with, besides an exact scan. */
  readonly peers: readonly SideEntry[];
  /** How long a peer may take to index, and to answer. */
  readonly peerMs: number;
  readonly onStage?: ((stage: string) => void) | undefined;
}

/** Measures Dateline and its peers on synthetic coverage of one size, each step in a process of its own. */
export async function benchRetrieval(options: RetrievalBenchmark): Promise<SizeFigures> {
  const { size, folder, questions, onStage } = options;
  onStage?.(`writing ${size} passages`);
  const workload = await workloadIn(join(folder, 'workload'), size, questions);
  const run = { ...options, workload, nearest: await findNearest(workload) };
  await rm(await sideFolder(DATELINE, run), { recursive: true, force: true });
  const own = { workload: workload.folder, folder: await sideFolder(DATELINE, run) };
  onStage?.('Dateline: indexing');
  const index = indexRunsSchema.parse(await runTask({ task: 'index', ...own }));
  const sides: SideFigures[] = [];
  for (const own of [DATELINE, DATELINE_UNRANKED]) sides.push(await measureOwn(own, index, run));
  for (const peer of [EXACT_SCAN, ...options.peers]) sides.push(await measurePeer(peer, run));
  onStage?.('Dateline: parts of a search, event loop');
  const count = Math.ceil(questions.unfiltered / 4);
  const parts = partsSchema.parse(await runTask({ task: 'parts', ...own, questions: count }));
  const loop = loopRunsSchema.parse(await runTask({ task: 'loop', ...own, questions: count }));
  if (!options.keep) await rm(folder, { recursive: true, force: true });
  const { articles, passages } = workload;
  return { articles, passages: passages.length, index, parts, loop, sides };
}

/** Everything that measuring a side takes. */
interface Run extends RetrievalBenchmark {
  readonly workload: Workload;
  readonly nearest: Nearest;
}

async function measureOwn(
  entry: SideEntry,
  { full, peakBytes, editionBytes }: IndexRuns,
  run: Run,
): Promise<SideFigures> {
  const { name, lacks } = entry;
  const value = { seconds: full.seconds, peakBytes, diskBytes: editionBytes };
  return { name, lacks, built: { value }, served: await serveSide(entry, run) };
}

async function measurePeer(peer: SideEntry, run: Run): Promise<SideFigures> {
  const { name, lacks, module: side } = peer;
  const { workload, peerMs: timeoutMs, onStage } = run;
  onStage?.(`${name}: indexing`);
  const folder = await sideFolder(peer, run);
  const built = await measured(() =>
    remembered(`${folder}.built.json`, builtSchema, () =>
      runTask({ task: 'build', workload: workload.folder, folder, side }, { timeoutMs }),
    ),
  );
  if ('missing' in built) return { name, lacks, built, served: built };
  return { name, lacks, built, served: await serveSide(peer, run) };
}

function serveSide(entry: SideEntry, run: Run): Promise<SideFigures['served']> {
  const { name, lacks, module: side } = entry;
  const { workload, nearest, groupMs, peerMs: timeoutMs, onStage } = run;
  onStage?.(`${name}: answering`);
  return measured(async () => {
    const where = { workload: workload.folder, folder: await sideFolder(entry, run) };
    const how = { side, filters: !lacks.includes('filters'), groupMs };
    const told = await runTask({ task: 'serve', ...where, ...how }, { timeoutMs });
    return judgeAnswers(workload, servedSchema.parse(told), nearest);
  });
}

/** What an earlier run has kept, or else is measured now. */
async function remembered<T>(
  path: string,
  schema: z.ZodType<T>,
  measure: () => Promise<unknown>,
): Promise<T> {
  if (existsSync(path)) return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  const figures = schema.parse(await measure());
  await writeFile(path, JSON.stringify(figures));
  return figures;
}

/** A side that fails is a row without figures, and no end of the benchmark. */
async function measured<T>(job: () => Promise<T>): Promise<{ value: T } | { missing: string }> {
  try {
    return { value: await job() };
  } catch (error) {
    if (error instanceof DatelineError) return { missing: error.message };
    throw error;
  }
}

/** The folder of a side's own, made where it is not there. */
async function sideFolder({ name }: SideEntry, { folder }: RetrievalBenchmark): Promise<string> {
  const own = join(folder, 'sides', name.toLowerCase().replaceAll(/[^a-z]+/g, '-'));
  await mkdir(own, { recursive: true });
  return own;
}

async function findNearest({ folder, groups }: Workload): Promise<Nearest> {
  const exact = await openExactScan(folder);
  const { vectors } = await readQuestions(folder);
  return groups.map(({ filter, ...group }, index) =>
    timedQuestions(group, index)
      .slice(0, COMPARED)
      .flatMap(({ text }) => {
        const vector = vectors.get(text);
        return vector === undefined ? [] : [exact.nearest({ text, vector, filter }, LIMIT)];
      }),
  );
}
