import { estimateText, groupRows, tableRow } from '../table.ts';
import { figuresOf, MEASURE_NAMES, type GroupFigures } from './figures.ts';
import type { AskedQuestion, RetrievalRun } from './run.ts';

/** Articles shown of what was found first. */
const SHOWN_ARTICLES = 3;

/** The figures of a run as a table; with `verbose` also the questions whose first article is none of theirs. */
export function describeRun(run: RetrievalRun, verbose: boolean): string {
  const { all, types, languages, unanswerable } = figuresOf(run);
  const misses = verbose ? run.asked.flatMap(missLines) : [];
  return [
    `${run.name}: ${all.questions} questions, searched by ${run.searchedBy}, ${run.passages} passages each, ${run.seconds} s`,
    ...(unanswerable > 0 ? [`${unanswerable} more that no article answers are left out`] : []),
    ...run.asked.flatMap(({ id, refused }) => (refused ? [`${id} was refused: ${refused}`] : [])),
    '',
    tableRow('', 'questions', MEASURE_NAMES),
    groupRow('all', all),
    ...[types, languages].flatMap((groups) => groupRows(groups, groupRow)),
    ...(misses.length > 0 ? ['', ...misses] : []),
  ].join('\n');
}

function groupRow(name: string, { questions, measures }: GroupFigures): string {
  return tableRow(
    name,
    String(questions),
    MEASURE_NAMES.map((measure) => estimateText(measures[measure])),
  );
}

function missLines({ id, type, question, ranks, found }: AskedQuestion): readonly string[] {
  if (ranks.length === 0 || ranks.includes(1)) return [];
  const first = Math.min(...ranks.map((rank) => rank ?? Infinity));
  return [
    `${id} (${[type ?? [], rankText(Number.isFinite(first) ? first : null)].flat().join(', ')}): ${question}`,
    `  found: ${found.slice(0, SHOWN_ARTICLES).join(', ')}`,
  ];
}

function rankText(rank: number | null): string {
  return rank === null ? 'not found' : `rank ${rank}`;
}
