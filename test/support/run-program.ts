import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { builtProgram } from './built-program.ts';

/** How a process of the program ended, and all that it wrote. */
export interface ProgramRun {
  /** `null` when a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process of the program that is running. */
export interface RunningProgram {
  /** Resolves with the match as soon as what it wrote to stderr matches. @throws Error when it ends before */
  stderrHas(pattern: RegExp): Promise<RegExpExecArray>;
  signal(name: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): void;
  /** Resolves when it has ended. */
  readonly ended: Promise<ProgramRun>;
}

export interface RunOptions {
  /** Dateline's variables; nothing of the environment of the tests is handed on but what processes need. */
  readonly env?: Readonly<Record<string, string>>;
  /** @default the folder for temporary files, which has no `.env` */
  readonly cwd?: string;
  /** Piped to stdin, which then ends. */
  readonly input?: string;
  /** @default cli */
  readonly entry?: 'cli' | 'main';
  /** A script of the tests, run instead; its first argument is the folder of the program. */
  readonly script?: string | undefined;
  /** An output that nobody reads, as behind `| true`. */
  readonly unread?: 'stdout' | 'stderr';
}

/** Longest life of a process, so that none outlives the tests. */
const TIMEOUT_MS = 110_000;

// Built while modules are loaded, which no test's time counts: it takes longer than the first test may.
builtProgram();

/** Runs the program, built from its sources as they are, as a process of its own. */
export function runProgram(args: readonly string[], options: RunOptions = {}): Promise<ProgramRun> {
  return startProgram(args, options).ended;
}

/** Starts the program; the caller awaits `ended`. */
export function startProgram(args: readonly string[], options: RunOptions = {}): RunningProgram {
  const child = launch(args, options);
  const written = { stdout: '', stderr: '' };
  const waiting = new Set<() => void>();
  if (options.unread !== undefined) child[options.unread]?.destroy();
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (written.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    written.stderr += text;
    for (const look of waiting) look();
  });
  child.stdin?.end(options.input ?? '');
  const ended = new Promise<ProgramRun>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => {
      resolve({ status, ...written });
    });
  });
  return {
    ended,
    signal: (name) => child.kill(name),
    async stderrHas(pattern) {
      const seen = new Promise<RegExpExecArray>((resolve) => {
        const look = () => {
          const match = pattern.exec(written.stderr);
          if (match !== null) resolve(match);
        };
        waiting.add(look);
        look();
      });
      const match = await Promise.race([seen, ended.then(() => pattern.exec(written.stderr))]);
      if (match !== null) return match;
      throw new Error(`The program ended without ${String(pattern)} on stderr:\n${written.stderr}`);
    },
  };
}

function launch(
  args: readonly string[],
  { env, cwd, entry = 'cli', script }: RunOptions,
): ChildProcess {
  const { PATH, HOME, TMPDIR } = process.env;
  const program = builtProgram();
  const started = script === undefined ? [join(program, `src/${entry}.js`)] : [script, program];
  return spawn(process.execPath, [...started, ...args], {
    cwd: cwd ?? TMPDIR ?? '/tmp',
    env: { PATH, HOME, TMPDIR, ...env },
    stdio: 'pipe',
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
  });
}
