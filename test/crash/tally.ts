import type { Outcome } from './outcome.ts';

/** Outcomes of trials, by what was done. */
export interface Tally {
  add(what: string, outcome: Outcome): void;
  readonly trials: number;
  readonly problems: number;
  /** Rows of a table in Markdown: what, times tried, killed, failed, done, problems. */
  rows(): readonly string[];
}

export function createTally(): Tally {
  const outcomes = new Map<string, Outcome[]>();
  const all = () => [...outcomes.values()].flat();
  return {
    add(what, outcome) {
      outcomes.set(what, [...(outcomes.get(what) ?? []), outcome]);
    },
    get trials() {
      return all().length;
    },
    get problems() {
      return all().filter(({ problems }) => problems.length > 0).length;
    },
    rows: () => [...outcomes].map(([what, of]) => row(what, of)),
  };
}

function row(what: string, outcomes: readonly Outcome[]): string {
  const ends = (['killed', 'failed', 'done'] as const).map(
    (end) => outcomes.filter((outcome) => outcome.end === end).length,
  );
  const problems = outcomes.filter((outcome) => outcome.problems.length > 0).length;
  return `| ${[what, outcomes.length, ...ends, problems].join(' | ')} |`;
}
