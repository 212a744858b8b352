import { UNCERTAIN_FILE } from '../coverage/uncertain.ts';
import type { IndexReport } from '../edition/index-coverage.ts';

/** Uncertain articles that are listed; the file in the data folder lists all. */
const MAX_UNCERTAIN = 10;

/** What an indexing did, in a few plain lines: what is in, what changed, what could not be read. */
export function describeIndexing(
  report: IndexReport & { readonly embedder: string },
  seconds: number,
  isDryRun: boolean,
): string {
  const { articles, passages, edition, duplicates, skipped, warnings } = report;
  const inAll = `${articles} articles${passages === null ? '' : ` in ${passages} passages`}`;
  const head = isDryRun
    ? `Would index ${inAll}. Nothing was published.`
    : `Edition ${edition ?? ''}: ${inAll}, in ${seconds} s.`;
  const changes = (['added', 'updated', 'removed', 'unchanged'] as const)
    .map((kind) => `${report[kind]} ${kind}`)
    .join(', ');
  return [
    head,
    `  ${changes}${duplicates > 0 ? `; ${duplicates} repeat another's text` : ''}`,
    ...list('Could not be read', skipped),
    ...list('Read, with a remark', warnings),
    ...listUncertain(report.uncertain, isDryRun),
  ].join('\n');
}

function list(title: string, entries: IndexReport['skipped']): string[] {
  if (entries.length === 0) return [];
  return [
    `${title} (${entries.length}):`,
    ...entries.map(
      ({ path, line, reason }) => `  ${path}${line === null ? '' : `, line ${line}`}: ${reason}`,
    ),
  ];
}

/** Lines for `coverage.yaml`, as many as one looks through on a terminal. */
function listUncertain(uncertain: IndexReport['uncertain'], isDryRun: boolean): string[] {
  if (uncertain.length === 0) return [];
  const shown = uncertain.slice(0, MAX_UNCERTAIN);
  const more = uncertain.length - shown.length;
  return [
    `Outlet or date unknown or guessed (${uncertain.length}). To settle one, correct its line and put it into coverage.yaml:`,
    ...(['files', 'articles'] as const).flatMap((under) => {
      const lines = shown.filter((one) => one.under === under).map(({ line }) => `    ${line}`);
      return lines.length === 0 ? [] : [`  ${under}:`, ...lines];
    }),
    ...(more > 0
      ? [
          `  … and ${more} more${isDryRun ? '' : `; all of them stand in ${UNCERTAIN_FILE} of the data folder`}`,
        ]
      : []),
  ];
}
