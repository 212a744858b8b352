import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { IngestionBenchmark } from '../benchmark/bench-ingestion.ts';
import { addLeakBenchmark } from './bench-leak.ts';
import { addRetrievalBenchmark } from './bench-retrieval.ts';
import { toJson } from './json.ts';
import { parseWhole } from './parse-whole.ts';
import type { Surroundings } from './program.ts';

interface IngestionFlags {
  readonly articles: number;
  readonly json?: boolean;
}

/** Adds `dateline bench`. */
export function addBench(program: Command, surroundings: Surroundings): void {
  const { out } = surroundings;
  const bench = program.command('bench').description('measure how fast it is on this machine');
  bench
    .command('ingestion')
    .description('time indexing of synthetic articles: new, unchanged, one in a hundred changed')
    .option('--articles <n>', 'how many articles', parseWhole(1, 1_000_000), 10_000)
    .option('--json', 'print the figures as JSON')
    .action(async ({ articles, json }: IngestionFlags) => {
      const { benchIngestion } = await import('../benchmark/bench-ingestion.ts');
      const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
      const figures = await benchIngestion(articles, folder);
      out(json ? toJson(figures) : describe(figures));
    });
  addRetrievalBenchmark(bench, surroundings);
  addLeakBenchmark(bench, surroundings);
}

function describe({ articles, passages, megabytes, plainReading, runs }: IngestionBenchmark) {
  return [
    `${articles} articles, ${passages} passages, ${megabytes.toFixed(1)} MB of JSON files`,
    `opening, hashing and parsing them alone: ${plainReading.toFixed(2)} s`,
    ...runs.map(
      (run) =>
        `${run.name}: ${run.seconds.toFixed(2)} s, ${run.articlesPerSecond.toFixed(0)} articles/s, ` +
        `${run.timesPlainReading.toFixed(1)} × reading alone, ${run.embedded} passages embedded`,
    ),
  ].join('\n');
}
