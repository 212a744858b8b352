import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { prepareDataFolder } from '../data-folder.ts';
import type { CollectedExamples } from '../evaluation/answers/fitting/collect-examples.ts';
import type { DataFlag, Surroundings } from './program.ts';

interface WriterFlags extends DataFlag {
  readonly shared: string;
  readonly write?: boolean;
}

/** The sets that the weights are fitted to. */
const FITTED_SETS = ['sample', 'shared', 'news'] as const;

const WEIGHTS = 'src/answering/writers/writer-weights.ts';

/** Adds `dateline eval writer` to `dateline eval`. */
export function addWriterFit(evaluation: Command, { config, out }: Surroundings): void {
  evaluation
    .command('writer')
    .description(
      'fit the weights of the extractive writer, and print figures of questions held out',
    )
    .option('--shared <dir>', 'where coverage that is not in the repository lies', '../shared')
    .option('--write', `write the weights to ${WEIGHTS}`)
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (flags: WriterFlags) => {
      const { byFolds, bySets } = await import('../evaluation/answers/fitting/held-out.ts');
      const { describeFit } = await import('../evaluation/answers/fitting/describe-fit.ts');
      const { fitWriter } = await import('../evaluation/answers/fitting/fit-writer.ts');
      const { weightsSource } = await import('../evaluation/answers/fitting/weights-source.ts');
      const collected = await collect(flags, config(flags));
      out(describeFit('Weights fitted to five sixths, the other sixth judged', byFolds(collected)));
      out(describeFit('Weights fitted to the other sets', bySets(collected)));
      const source = weightsSource(fitWriter(collected.examples));
      if (flags.write) await writeFile(WEIGHTS, source);
      else out(source);
    });
}

async function collect(
  { shared }: WriterFlags,
  config: ReturnType<Surroundings['config']>,
): Promise<CollectedExamples> {
  const { answerSet } = await import('../evaluation/answers/answer-sets.ts');
  const { collectExamples } = await import('../evaluation/answers/fitting/collect-examples.ts');
  const { createRerankers } = await import('../compose.ts');
  const { createExtractiveWriter } = await import('../answering/writers/extractive.ts');
  const { openEvaluationEmbedder } = await import('./evaluation-embedder.ts');
  const { createProgress } = await import('../terminal/progress.ts');
  const folder = join(config.dataDir, 'evaluation');
  prepareDataFolder(folder);
  const opened = openEvaluationEmbedder(config, folder);
  const { embedder } = opened;
  const writer = createExtractiveWriter({ embedder });
  const clock = () => new Date();
  const parts = { embedder, rerankers: createRerankers(config), writer, fallback: writer, clock };
  const progress = createProgress(process.stderr);
  const onProgress = (stage: string, done: number, total: number) => {
    progress.update(stage, done, total);
  };
  try {
    const all: CollectedExamples[] = [];
    for (const name of FITTED_SETS) {
      const set = await answerSet(name, shared);
      all.push(await collectExamples(set, { folder, parts, now: clock(), onProgress }));
    }
    return {
      examples: all.flatMap(({ examples }) => examples),
      settled: all.flatMap(({ settled }) => settled),
    };
  } finally {
    progress.stop();
    await opened.close();
  }
}
