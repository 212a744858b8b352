import type { Estimate } from '../metrics/bootstrap.ts';
import { shareText, tableRow } from '../table.ts';
import type {
  ChangedQuestion,
  Comparison,
  GroupComparison,
  MeasureComparison,
} from './compare-runs.ts';
import { MEASURE_NAMES, type Measure } from './figures.ts';

const COLUMNS = ['before', 'after', 'gain', 'won', 'lost', 'even', 'sign test p'];

/** The measure by which types and languages are compared. */
const OF_GROUPS: Measure = 'MRR@10';

/** Every measure over all questions, one measure by type and language, and the questions that changed. */
export function describeComparison(comparison: Comparison, name: string): string {
  const { all, types, languages, unpaired, changed } = comparison;
  return [
    `Against ${name}, question by question; a gain is a mean with its 95 % interval`,
    ...(unpaired.length > 0 ? [`${unpaired.length} questions cannot be compared`] : []),
    '',
    tableRow('', 'questions', COLUMNS),
    ...MEASURE_NAMES.map((measure) => row(measure, all, measure)),
    ...[types, languages].flatMap(groupLines),
    '',
    `${changed.length} questions changed, greatest loss first`,
    ...changed.map(changeLine),
  ].join('\n');
}

function groupLines(groups: Readonly<Record<string, GroupComparison>>): readonly string[] {
  const entries = Object.entries(groups);
  if (entries.length < 2) return [];
  return ['', `by ${OF_GROUPS}`, ...entries.map(([name, group]) => row(name, group, OF_GROUPS))];
}

function row(name: string, { questions, measures }: GroupComparison, measure: Measure): string {
  return tableRow(name, String(questions), cells(measures[measure]));
}

function cells({ before, after, gain, won, lost, even, p }: MeasureComparison): readonly string[] {
  const means = [shareText(before, 3), shareText(after, 3), gainText(gain)];
  return [...means, ...[won, lost, even].map(String), p.toFixed(3)];
}

/** `+.012 −.01…+.03` */
function gainText({ value, low, high }: Estimate): string {
  return `${signed(value, 3)} ${signed(low, 2)}…${signed(high, 2)}`;
}

function signed(value: number, digits: number): string {
  return `${value < 0 ? '−' : '+'}${shareText(Math.abs(value), digits)}`;
}

function changeLine({ id, question, before, after }: ChangedQuestion): string {
  return `  ${ranksText(before)} → ${ranksText(after)}  ${id}: ${question}`;
}

function ranksText(ranks: ChangedQuestion['before']): string {
  return ranks.map((rank) => (rank === null ? 'not found' : `rank ${rank}`)).join(', ');
}
