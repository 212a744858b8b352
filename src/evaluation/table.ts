import type { Estimate } from './metrics/bootstrap.ts';

const NAME_WIDTH = 26;
const CELL_WIDTH = 17;

/** One line of a table: what is measured, of how many questions, and the figures, each in a column. */
export function tableRow(name: string, questions: string, cells: readonly string[]): string {
  return [
    name.padEnd(NAME_WIDTH),
    questions.padStart(9),
    ...cells.map((cell) => cell.padStart(CELL_WIDTH)),
  ].join('');
}

/** `.930 .87–.97`; a dash where nothing was measured. */
export function estimateText(estimate: Estimate | null): string {
  if (estimate === null) return '–';
  const { value, low, high } = estimate;
  return `${shareText(value, 3)} ${shareText(low, 2)}–${shareText(high, 2)}`;
}

/** The rows of groups of one kind, parted from what stands above; a single group repeats what all of them say. */
export function groupRows<Figures>(
  groups: Readonly<Record<string, Figures>>,
  rowOf: (name: string, figures: Figures) => string,
): readonly string[] {
  const entries = Object.entries(groups);
  return entries.length > 1 ? ['', ...entries.map(([name, of]) => rowOf(name, of))] : [];
}

/** `.930` */
export function shareText(share: number, digits: number): string {
  return share.toFixed(digits).replace(/^0/, '');
}
