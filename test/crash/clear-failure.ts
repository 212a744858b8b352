import type { ProgramRun } from '../support/run-program.ts';

/** What an operator needs of an error of the disk: what is wrong, where, and what to do. */
const SAYS = [
  { what: 'what is wrong', pattern: /the disk|files are open|damaged|malformed/ },
  { what: 'where', pattern: /\/data\b/ },
  { what: 'what to do', pattern: /\b(run|try)\b.*\bagain\b|npm run/i },
];

/** What is wrong with how a process ended that a fault was put to. */
export function failureProblems({ status, stderr }: ProgramRun, mayDie: boolean): string[] {
  if (status === 0 || (status === null && mayDie)) return [];
  if (status !== 1) return [`it ended with status ${String(status)}: ${stderr}`];
  if (/^\s+at /m.test(stderr)) return [`a stack trace: ${stderr}`];
  return SAYS.filter(({ pattern }) => !pattern.test(stderr)).map(
    ({ what }) => `the error does not say ${what}: ${stderr}`,
  );
}
