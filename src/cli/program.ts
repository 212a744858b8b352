import { Command, CommanderError } from 'commander';
import { loadConfig, type Config } from '../config.ts';
import { ConfigError, DatelineError, UserError } from '../errors.ts';
import { styleOf, type TextStyle } from '../terminal/text-style.ts';
import { addAsk } from './ask.ts';
import { addDeploy } from './deploy.ts';
import { addDoctor } from './doctor.ts';
import { addIndex } from './index-command.ts';
import { addSearch } from './search.ts';
import { addSources } from './sources.ts';

/** What a command of the program needs from outside. */
export interface Surroundings {
  /** The settings: the environment, with the flags of the command line over it. */
  readonly config: (flags: { readonly data?: string | undefined }) => Config;
  /** Answers; with `--json` nothing but JSON. */
  readonly out: (text: string) => void;
  /** How text for people is laid out on stdout. */
  readonly style: TextStyle;
  /** Everything else. */
  readonly err: (text: string) => void;
  /** Makes the program end with status 1. */
  readonly fail: () => void;
}

/** Exit statuses, as scripts know them. */
const STATUS = { done: 0, failed: 1, usage: 2 } as const;

/**
 * Runs the `dateline` program.
 * @param args without the program's own name
 * @returns 0 done, 1 failed, 2 wrong usage or configuration
 */
export async function runProgram(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  let status: number = STATUS.done;
  const surroundings: Surroundings = {
    config: ({ data }) => loadConfig(data === undefined ? env : { ...env, DATA_DIR: data }),
    out: (text) => process.stdout.write(`${text}\n`),
    style: styleOf(process.stdout, env),
    err: (text) => process.stderr.write(`${text}\n`),
    fail: () => {
      status = STATUS.failed;
    },
  };
  try {
    await createProgram(surroundings).parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    return reportFailure(error, surroundings);
  }
}

/** The program with all its commands; nothing is run yet. */
export function createProgram(surroundings: Surroundings): Command {
  const program = new Command('dateline')
    .description('Answers questions about news coverage, with the outlet and date of every claim.')
    .exitOverride()
    .showHelpAfterError('(add --help for what can be given)');
  for (const add of [addIndex, addAsk, addSearch, addSources, addDoctor, addDeploy])
    add(program, surroundings);
  return program;
}

/** The one place where an error becomes words on a terminal. */
function reportFailure(error: unknown, { err }: Surroundings): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? STATUS.done : STATUS.usage;
  if (error instanceof ConfigError) {
    err(`The configuration has ${error.problems.length === 1 ? 'a problem' : 'problems'}:`);
    for (const problem of error.problems) err(`  ${problem}`);
    return STATUS.usage;
  }
  const isPlain = error instanceof DatelineError || isAbort(error);
  err(isPlain ? error.message : `Something broke: ${stackOf(error)}`);
  return error instanceof UserError ? STATUS.usage : STATUS.failed;
}

/** Ctrl-C. */
function isAbort(error: unknown): error is DOMException {
  return error instanceof DOMException && error.name === 'AbortError';
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
