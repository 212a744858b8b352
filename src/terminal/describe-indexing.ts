import type { IndexReport } from '../edition/index-coverage.ts';

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
