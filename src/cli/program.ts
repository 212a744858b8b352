import { Command, CommanderError } from 'commander';
import type { Dateline } from '../answering/dateline.ts';
import { loadConfig, type Config } from '../config.ts';
import type { Reply } from '../discord/command.ts';
import { reportFailure } from '../report-failure.ts';
import type { StageDisplay } from '../terminal/stage-display.ts';
import { VERSION } from '../version.ts';
import { addArticle } from './article.ts';
import { addAsk } from './ask.ts';
import { addBackup, addRestore } from './backup.ts';
import { addBench } from './bench.ts';
import { addCheck } from './check.ts';
import { addCompare } from './compare.ts';
import { addDeploy } from './deploy.ts';
import { addDoctor } from './doctor.ts';
import { addEval } from './eval.ts';
import { addFeedback } from './feedback.ts';
import { addGaps } from './gaps.ts';
import { addIndex } from './index-command.ts';
import { addPlayground } from './playground.ts';
import { addLatest } from './latest.ts';
import { addSearch } from './search.ts';
import { addSources } from './sources.ts';
import { addStatus } from './status.ts';
import { addTimeline } from './timeline.ts';

/** The flag that every command takes. */
export interface DataFlag {
  readonly data?: string | undefined;
}

/** What a command of the program needs from outside. */
export interface Surroundings {
  /** The settings: the environment, with the flags of the command line over it. */
  readonly config: (flags: DataFlag) => Config;
  /** Runs a task with the use cases on the edition in force, and closes them. */
  readonly withDateline: <T>(
    flags: DataFlag,
    task: (dateline: Dateline) => Promise<T>,
  ) => Promise<T>;
  /** Answers; with `--json` nothing but JSON. */
  readonly out: (text: string) => void;
  /** The same, laid out for people. */
  readonly show: (reply: Reply) => Promise<void>;
  /** Where it is shown what is under way. */
  readonly stages: () => Promise<StageDisplay>;
  /** Everything else. */
  readonly err: (text: string) => void;
  /** Makes the program end with status 1. */
  readonly fail: () => void;
}

/**
 * Runs the `dateline` program.
 * @param args without the program's own name
 * @returns 0 done, 1 failed, 2 wrong usage or configuration
 */
export async function runProgram(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  let status = 0;
  const config = ({ data }: DataFlag) =>
    loadConfig(data === undefined ? env : { ...env, DATA_DIR: data });
  const surroundings: Surroundings = {
    config,
    withDateline: (flags, task) => withDateline(config(flags), task),
    out: (text) => process.stdout.write(`${text}\n`),
    show: (reply) => show(reply, env),
    stages: () => stages(env),
    err: (text) => process.stderr.write(`${text}\n`),
    fail: () => {
      status = 1;
    },
  };
  try {
    await createProgram(surroundings).parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    // Commander has said it on stderr already; asking for help is no failure.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const failure = reportFailure(error);
    surroundings.err(failure.text);
    return failure.status;
  }
}

/** The program with all its commands; nothing is run yet. */
export function createProgram(surroundings: Surroundings): Command {
  const program = new Command('dateline')
    .description('Answers questions about news coverage, with the outlet and date of every claim.')
    .version(VERSION, '--version', 'print the version')
    .exitOverride()
    .showHelpAfterError('(add --help for what can be given)');
  for (const add of [
    addIndex,
    addAsk,
    addSearch,
    addTimeline,
    addCompare,
    addCheck,
    addSources,
    addArticle,
    addLatest,
    addStatus,
    addGaps,
    addFeedback,
    addBackup,
    addRestore,
    addDoctor,
    addDeploy,
    addPlayground,
    addEval,
    addBench,
  ])
    add(program, surroundings);
  return program;
}

// What follows is loaded when it is used: Discord's and the models' libraries take seconds to load, and a
// question that is spelt wrong should not wait for them.

async function withDateline<T>(
  config: Config,
  task: (dateline: Dateline) => Promise<T>,
): Promise<T> {
  const { openDateline } = await import('../compose.ts');
  const { createLog } = await import('../logging/create-log.ts');
  const dateline = openDateline(config, createLog(config));
  try {
    return await task(dateline);
  } finally {
    await dateline.close();
  }
}

async function show(
  reply: Reply,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const { renderText } = await import('../terminal/render-text.ts');
  const { styleOf } = await import('../terminal/text-style.ts');
  process.stdout.write(`${renderText(reply, styleOf(process.stdout, env))}\n`);
}

/** On stderr, and there only where it is a terminal. */
async function stages(env: Readonly<Record<string, string | undefined>>): Promise<StageDisplay> {
  const { createStageDisplay } = await import('../terminal/stage-display.ts');
  const { styleOf } = await import('../terminal/text-style.ts');
  return createStageDisplay(process.stderr, styleOf(process.stderr, env));
}
