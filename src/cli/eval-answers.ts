import { join } from 'node:path';
import { Option, type Command } from 'commander';
import type { Config } from '../config.ts';
import { modelServer } from '../config/model-server.ts';
import { prepareDataFolder } from '../data-folder.ts';
import { ConfigError, UserError } from '../errors.ts';
import type { AnswerSet } from '../evaluation/answers/answer-case.ts';
import { ANSWER_SET_NAMES, type AnswerSetName } from '../evaluation/answers/answer-sets.ts';
import type { AnswerJudge } from '../evaluation/answers/answer-judge.ts';
import type { AnswersRun } from '../evaluation/answers/evaluate-answers.ts';
import { parseEmbedder, parseWriter } from './evaluation-flags.ts';
import { coverageOf } from './evaluation-coverage.ts';
import { toJson } from './json.ts';
import type { DataFlag, Surroundings } from './program.ts';

interface AnswerFlags extends DataFlag {
  readonly set?: AnswerSetName;
  readonly shared: string;
  readonly coverage?: string;
  readonly questions?: string;
  readonly writer?: Config['writer'];
  readonly embedder?: Config['embeddings'];
  readonly judge?: string;
  readonly json?: boolean;
  readonly verbose?: boolean;
}

/** Adds `dateline eval answers` to `dateline eval`. */
export function addAnswerEvaluation(evaluation: Command, { config, out }: Surroundings): void {
  evaluation
    .command('answers')
    .description('measure whether questions are answered rightly, cited truly, and refused rightly')
    .addOption(new Option('--set <name>', 'a set known by name').choices(ANSWER_SET_NAMES))
    .option('--shared <dir>', 'where coverage that is not in the repository lies', '../shared')
    .option('--questions <file>', 'JSON lines of {id, question, answerable, articles, gold}')
    .option('--coverage <path>', 'what they are asked of (default: the edition in force)')
    .option('--writer <name>', 'in place of WRITER', parseWriter)
    .option('--embedder <name>', 'in place of EMBEDDINGS', parseEmbedder)
    .option('--judge <model>', 'have a chat model of OPENAI_BASE_URL read what is answered as well')
    .option('--json', 'print figures and answers as JSON')
    .option('--verbose', 'list the questions that were not answered rightly')
    .option('--data <dir>', 'folder of editions and caches')
    .action(async (flags: AnswerFlags) => {
      const { figuresOf } = await import('../evaluation/answers/figures.ts');
      const { describeAnswers } = await import('../evaluation/answers/describe-answers.ts');
      const settings = config(flags);
      const run = await runSet(await chosenSet(flags, settings), flags, settings);
      const { json, verbose = false } = flags;
      out(json ? toJson({ figures: figuresOf(run), ...run }) : describeAnswers(run, verbose));
    });
}

async function chosenSet(flags: AnswerFlags, config: Config): Promise<AnswerSet> {
  const { answerSet } = await import('../evaluation/answers/answer-sets.ts');
  const { readCases } = await import('../evaluation/answers/read-cases.ts');
  const { set, shared, questions } = flags;
  if ((set === undefined) === (questions === undefined))
    throw new UserError('Give either --set NAME or --questions FILE.');
  if (set !== undefined) return answerSet(set, shared);
  return { ...coverageOf(flags.coverage, config), cases: await readCases(questions ?? '') };
}

/** Editions and vectors stay in a folder `evaluation` of the data folder, so that the next run need not make them. */
async function runSet(
  set: AnswerSet,
  { embedder: embeddings, writer, judge }: AnswerFlags,
  config: Config,
): Promise<AnswersRun> {
  const { evaluateAnswers } = await import('../evaluation/answers/evaluate-answers.ts');
  const { createRerankers, createWriters } = await import('../compose.ts');
  const { openEvaluationEmbedder } = await import('./evaluation-embedder.ts');
  const { createProgress } = await import('../terminal/progress.ts');
  const folder = join(config.dataDir, 'evaluation');
  prepareDataFolder(folder);
  const settings = {
    ...config,
    embeddings: embeddings ?? config.embeddings,
    writer: writer ?? config.writer,
  };
  const opened = openEvaluationEmbedder(settings, folder);
  const { embedder } = opened;
  const progress = createProgress(process.stderr);
  try {
    return await evaluateAnswers(set, {
      folder,
      parts: {
        embedder,
        rerankers: createRerankers(settings),
        clock: () => new Date(),
        ...createWriters(settings, embedder),
      },
      judge: judge === undefined ? undefined : await judgeCalled(judge, settings),
      now: new Date(),
      onProgress: (stage, done, total) => {
        progress.update(stage, done, total);
      },
    });
  } finally {
    progress.stop();
    await opened.close();
  }
}

/** @throws ConfigError where the settings name no server */
async function judgeCalled(model: string, config: Config): Promise<AnswerJudge> {
  const { createChat } = await import('../compose.ts');
  const { createModelJudge } = await import('../evaluation/answers/answer-judge.ts');
  const server = modelServer(config);
  if (server === null)
    throw new ConfigError(['--judge needs a model server: set OPENAI_API_KEY or OPENAI_BASE_URL']);
  const pinned = { chatModel: model, chatTemperature: 0, chatFormat: 'text' } as const;
  return createModelJudge(createChat({ ...config, ...pinned }, server));
}
