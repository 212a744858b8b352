import { join } from 'node:path';
import { Option, type Command } from 'commander';
import type { Config } from '../config.ts';
import { prepareDataFolder } from '../data-folder.ts';
import { UserError } from '../errors.ts';
import type { EvaluationSet } from '../evaluation/retrieval/evaluation-set.ts';
import { SET_NAMES, type SetName } from '../evaluation/retrieval/set-names.ts';
import type { RetrievalRun } from '../evaluation/retrieval/run.ts';
import { coverageOf } from './evaluation-coverage.ts';
import { parseEmbedder } from './evaluation-flags.ts';
import { toJson } from './json.ts';
import { parseLimit } from './parse-limit.ts';
import type { DataFlag, Surroundings } from './program.ts';

interface RetrievalFlags extends DataFlag {
  readonly set?: SetName;
  readonly shared: string;
  readonly coverage?: string;
  readonly questions?: string;
  readonly lexicalOnly?: boolean;
  readonly rerank: boolean;
  readonly embedder?: Config['embeddings'];
  readonly limit: number;
  readonly against?: string;
  readonly save?: string;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** Three passages of each of ten articles. */
const DEFAULT_PASSAGES = 30;

/** Adds `dateline eval retrieval` to `dateline eval`. */
export function addRetrievalEvaluation(evaluation: Command, surroundings: Surroundings): void {
  evaluation
    .command('retrieval')
    .description('measure at which rank articles that answer a question are found')
    .addOption(new Option('--set <name>', 'a set known by name').choices(SET_NAMES))
    .option('--shared <dir>', 'where sets that are not in the repository lie', '../shared/eval')
    .option('--questions <file>', 'JSON lines of {id, question, …, relevant: [article id]}')
    .option('--coverage <path>', 'what they are asked of (default: the edition in force)')
    .option('--lexical-only', 'search by words alone')
    .option('--no-rerank', 'rank by the fused score alone')
    .option('--embedder <name>', 'in place of EMBEDDINGS', parseEmbedder)
    .option('--limit <n>', 'passages to search for, from 1 to 100', parseLimit, DEFAULT_PASSAGES)
    .option('--against <run>', 'compare with a saved run, question by question')
    .option('--save <run>', 'save what was found, for a later --against')
    .option('--json', 'print the figures as JSON')
    .option('--verbose', 'list the questions whose first article is a wrong one')
    .option('--data <dir>', 'folder of editions and caches')
    .action((flags: RetrievalFlags) => evaluate(flags, surroundings));
}

async function evaluate(flags: RetrievalFlags, { config, out }: Surroundings): Promise<void> {
  const { saveRun, readRun } = await import('../evaluation/retrieval/saved-run.ts');
  const settings = config(flags);
  const earlier = flags.against === undefined ? null : await readRun(flags.against);
  const run = await runSet(await chosenSet(flags, settings), flags, settings);
  if (flags.save !== undefined) await saveRun(flags.save, run);
  out(await report(run, earlier, flags));
}

async function report(
  run: RetrievalRun,
  earlier: RetrievalRun | null,
  { json, verbose = false, against = '' }: RetrievalFlags,
): Promise<string> {
  const { compareRuns } = await import('../evaluation/retrieval/compare-runs.ts');
  const { figuresOf } = await import('../evaluation/retrieval/figures.ts');
  const { describeRun } = await import('../evaluation/retrieval/describe-run.ts');
  const describe = await import('../evaluation/retrieval/describe-comparison.ts');
  const comparison = earlier === null ? null : compareRuns(earlier, run);
  if (json) return toJson({ ...run, figures: figuresOf(run), comparison });
  const table = describeRun(run, verbose);
  if (comparison === null) return table;
  return `${table}\n\n${describe.describeComparison(comparison, against)}`;
}

async function chosenSet(flags: RetrievalFlags, config: Config): Promise<EvaluationSet> {
  const { set, shared, questions, coverage } = flags;
  const { namedSet } = await import('../evaluation/retrieval/named-sets.ts');
  const { readQuestions } = await import('../evaluation/retrieval/read-questions.ts');
  if ((set === undefined) === (questions === undefined))
    throw new UserError('Give either --set NAME or --questions FILE.');
  if (set !== undefined) return namedSet(set, shared);
  const asked = await readQuestions(questions ?? '');
  const part = { ...coverageOf(coverage, config), questions: asked };
  return { name: questions ?? '', parts: [part] };
}

/** Editions and vectors stay in a folder `evaluation` of the data folder, so that the next run need not make them. */
async function runSet(
  set: EvaluationSet,
  { lexicalOnly = false, rerank, embedder: embeddings, limit }: RetrievalFlags,
  config: Config,
): Promise<RetrievalRun> {
  const { evaluateRetrieval } = await import('../evaluation/retrieval/evaluate-retrieval.ts');
  const { openEvaluationEmbedder } = await import('./evaluation-embedder.ts');
  const { createRerankers } = await import('../compose.ts');
  const { createProgress } = await import('../terminal/progress.ts');
  const folder = join(config.dataDir, 'evaluation');
  prepareDataFolder(folder);
  const settings = { ...config, embeddings: embeddings ?? config.embeddings };
  const opened = lexicalOnly ? null : openEvaluationEmbedder(settings, folder);
  const progress = createProgress(process.stderr);
  try {
    return await evaluateRetrieval(set, {
      folder,
      embedder: opened?.embedder ?? null,
      rerankers: rerank ? createRerankers(config) : [],
      passages: limit,
      now: new Date(),
      onProgress: (stage, done, total) => {
        progress.update(stage, done, total);
      },
    });
  } finally {
    progress.stop();
    await opened?.close();
  }
}
