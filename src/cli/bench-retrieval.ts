import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { RetrievalFigures, SizeFigures } from '../benchmark/retrieval-figures.ts';
import { parseWhole } from './parse-whole.ts';
import type { Surroundings } from './program.ts';

interface RetrievalFlags {
  readonly passages: readonly number[];
  readonly million?: boolean;
  readonly peers: boolean;
  readonly questions: number;
  readonly minutes: number;
  readonly shared: string;
  readonly keep?: string;
  readonly save?: string;
  readonly from?: string;
  readonly write?: boolean;
}

const PREFIX = join(tmpdir(), 'dateline-bench-');
const MILLION = 1_000_000;
/** Questions under each filter, for each one without. */
const FILTERED_SHARE = 0.1;

/** Adds `dateline bench retrieval` to `dateline bench`, which does it when nothing else is said. */
export function addRetrievalBenchmark(bench: Command, surroundings: Surroundings): void {
  bench
    .command('retrieval', { isDefault: true })
    .description('time indexing, opening and searching of synthetic coverage, beside other systems')
    .option('--passages <list>', 'sizes of the coverage', parseSizes, [1000, 10_000, 100_000])
    .option('--million', 'a million passages as well: hours, and 10 GB of memory and of disk')
    .option('--no-peers', 'Dateline alone: nothing is installed to compare with')
    .option('--questions <n>', 'questions without a filter', parseWhole(20, 100_000), 2000)
    .option('--minutes <n>', 'how long each other system may take, twice', parseWhole(1, 1000), 10)
    .option(
      '--shared <dir>',
      'where evaluation sets lie, as far as they are there',
      '../shared/eval',
    )
    .option('--keep <dir>', 'keep coverage and indexes there, and use what is there already')
    .option('--save <file>', 'save the figures as JSON')
    .option('--from <file>', 'measure nothing, and take figures that were saved')
    .option('--write', 'put tables and pictures into docs/')
    .action((flags: RetrievalFlags) => bringFigures(flags, surroundings));
}

async function bringFigures(flags: RetrievalFlags, { out, err }: Surroundings): Promise<void> {
  const { reportOf } = await import('../benchmark/report/report.ts');
  const figures = flags.from === undefined ? await measure(flags, err) : await read(flags.from);
  if (flags.save !== undefined) await writeFile(flags.save, JSON.stringify(figures));
  out(reportOf(figures));
  if (!flags.write) return;
  const { writeReport } = await import('../benchmark/report/write-report.ts');
  await writeReport(figures);
}

async function measure(
  { passages, million = false, peers, questions, minutes, shared, keep }: RetrievalFlags,
  err: Surroundings['err'],
): Promise<RetrievalFigures> {
  const { benchRetrieval } = await import('../benchmark/bench-retrieval.ts');
  const { thisMachine } = await import('../benchmark/machine.ts');
  const { installPeers } = await import('../benchmark/install-peers.ts');
  const { benchSets } = await import('../benchmark/bench-sets.ts');
  const others = peers ? await installPeers() : [];
  const sizes: SizeFigures[] = [];
  for (const size of million ? [...passages, MILLION] : passages)
    sizes.push(
      await benchRetrieval({
        size,
        folder: keep === undefined ? await mkdtemp(PREFIX) : join(keep, String(size)),
        keep: keep !== undefined,
        questions: { unfiltered: questions, filtered: Math.ceil(FILTERED_SHARE * questions) },
        groupMs: Math.min(60_000, (minutes * 60_000) / 10),
        peers: others,
        peerMs: minutes * 60_000,
        onStage: (stage) => {
          err(`${size} passages: ${stage}`);
        },
      }),
    );
  const sets = await benchSets(shared, await mkdtemp(PREFIX));
  return { machine: thisMachine(), day: new Date().toISOString().slice(0, 10), sizes, sets };
}

async function read(path: string): Promise<RetrievalFigures> {
  const { figuresSchema } = await import('../benchmark/retrieval-figures.ts');
  return figuresSchema.parse(JSON.parse(await readFile(path, 'utf8')));
}

function parseSizes(text: string): readonly number[] {
  return text
    .split(',')
    .map(parseWhole(100, MILLION))
    .toSorted((a, b) => a - b);
}
