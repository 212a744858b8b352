import { ConfigError, DatelineError, UserError } from './errors.ts';

/** What a program says and returns when it fails. */
export interface FailureReport {
  /** For stderr; raw causes and stacks only of what nobody foresaw. */
  readonly text: string;
  /** 1 failed, 2 wrong usage or configuration. */
  readonly status: 1 | 2;
}

/** Turns an error into words on a terminal and an exit status: the one place where programs do so. */
export function reportFailure(error: unknown): FailureReport {
  if (error instanceof ConfigError) return { text: problemsText(error), status: 2 };
  if (error instanceof UserError) return { text: error.message, status: 2 };
  if (error instanceof DatelineError || isAbort(error)) return { text: error.message, status: 1 };
  return { text: `Something broke: ${stackOf(error)}`, status: 1 };
}

function problemsText({ problems }: ConfigError): string {
  const head = `The configuration has ${problems.length === 1 ? 'a problem' : 'problems'}:`;
  return [head, ...problems.map((problem) => `  ${problem}`)].join('\n');
}

/** Ctrl-C. */
function isAbort(error: unknown): error is DOMException {
  return error instanceof DOMException && error.name === 'AbortError';
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
