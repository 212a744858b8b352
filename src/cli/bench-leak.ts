import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { parseWhole } from './parse-whole.ts';
import type { Surroundings } from './program.ts';

interface LeakFlags {
  readonly questions: number;
  readonly passages: number;
}

/** Adds `dateline bench leak` to `dateline bench`. */
export function addLeakBenchmark(bench: Command, { out }: Surroundings): void {
  bench
    .command('leak')
    .description('ask thousands of questions, and see whether memory goes on growing')
    .option('--questions <n>', 'how many', parseWhole(100, 1_000_000), 10_000)
    .option('--passages <n>', 'size of the coverage', parseWhole(100, 100_000), 1000)
    .action(async ({ questions, passages }: LeakFlags) => {
      const { benchLeak } = await import('../benchmark/bench-leak.ts');
      const { figureText } = await import('../benchmark/report/figure-text.ts');
      const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
      const { halfwayBytes, endBytes } = await benchLeak(passages, questions, folder);
      const [half, end] = [halfwayBytes, endBytes].map((bytes) => figureText(bytes / 1e6));
      out(
        `in use after ${questions / 2} questions: ${half ?? ''} MB, after ${questions}: ${end ?? ''} MB`,
      );
    });
}
