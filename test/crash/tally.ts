import type { Outcome } from './outcome.ts';

/** Outcomes of trials, by what was done and to what. */
export interface Tally {
  add(subject: string, kind: string, outcome: Outcome): void;
  /** Trials after which something was not as promised. */
  readonly problems: number;
  /** Rows of a table in Markdown: what, times tried, killed, ended with an error in words, done, problems. */
  rows(): readonly string[];
  /** All in one line. */
  figures(): string;
}

interface Entry {
  readonly what: string;
  readonly outcome: Outcome;
}

export function createTally(): Tally {
  const entries: Entry[] = [];
  const problems = () => entries.filter(({ outcome }) => outcome.problems.length > 0).length;
  return {
    add(subject, kind, outcome) {
      entries.push({ what: `${subject}: ${kind}`, outcome });
    },
    get problems() {
      return problems();
    },
    rows: () =>
      [...new Set(entries.map(({ what }) => what))].toSorted().map((what) =>
        row(
          what,
          entries.filter((entry) => entry.what === what).map(({ outcome }) => outcome),
        ),
      ),
    figures() {
      const twice = Math.max(0, ...entries.map(({ outcome }) => outcome.paidTwice));
      return (
        `crash: ${entries.length} faults, ${problems()} with a problem; ` +
        `at most ${twice} texts embedded twice in one run (64 are the bound)`
      );
    },
  };
}

function row(what: string, outcomes: readonly Outcome[]): string {
  const ends = (['killed', 'failed', 'done'] as const).map(
    (end) => outcomes.filter((outcome) => outcome.end === end).length,
  );
  const problems = outcomes.filter((outcome) => outcome.problems.length > 0).length;
  return `| ${[what, outcomes.length, ...ends, problems].join(' | ')} |`;
}
