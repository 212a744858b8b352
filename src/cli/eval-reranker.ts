import { join } from 'node:path';
import type { Command } from 'commander';
import { prepareDataFolder } from '../data-folder.ts';
import { toJson } from './json.ts';
import type { DataFlag, Surroundings } from './program.ts';

interface RerankerFlags extends DataFlag {
  readonly shared: string;
  readonly write?: boolean;
  readonly json?: boolean;
}

/** Adds `dateline eval reranker` to `dateline eval`. */
export function addRerankerEvaluation(evaluation: Command, { config, out }: Surroundings): void {
  evaluation
    .command('reranker')
    .description('fit the weights of the built-in reranker to the development sets')
    .option('--shared <dir>', 'where sets that are not in the repository lie', '../shared/eval')
    .option('--write', 'put the weights into the source of the reranker')
    .option('--json', 'print weights and figures as JSON')
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (flags: RerankerFlags) => {
      const { fitReranker } = await import('../evaluation/reranking/fit-reranker.ts');
      const { describeFit } = await import('../evaluation/reranking/describe-fit.ts');
      const { writeWeights } = await import('../evaluation/reranking/weights-file.ts');
      const { openEvaluationEmbedder } = await import('./evaluation-embedder.ts');
      const { createProgress } = await import('../terminal/progress.ts');
      const { shared, write, json } = flags;
      const settings = { ...config(flags), embeddings: 'builtin' as const };
      const folder = join(settings.dataDir, 'evaluation');
      prepareDataFolder(folder);
      const opened = openEvaluationEmbedder(settings, folder);
      const progress = createProgress(process.stderr);
      try {
        const fit = await fitReranker({
          folder,
          shared,
          embedder: opened.embedder,
          now: new Date(),
          onProgress: (stage, done, total) => {
            progress.update(stage, done, total);
          },
        });
        if (write) await writeWeights(fit.weights);
        out(json ? toJson(fit) : describeFit(fit));
      } finally {
        progress.stop();
        await opened.close();
      }
    });
}
