import type { Scores } from '../metrics/scores.ts';
import type { TextScores } from '../metrics/text-scores.ts';
import type { Disagreement, IngestionScores } from './score-ingestion.ts';

/** How much of a value is shown. */
const SHOWN_CHARS = 140;

/** The scores as a small table; with `verbose` also every disagreement. */
export function describeScores(scores: IngestionScores, verbose: boolean): string {
  const { articles, unread, fields, disagreements } = scores;
  const rows = Object.entries(fields).map(([field, found]) => rowOf(field, found));
  const lines = [
    `${articles} articles, ${unread.length} of them not read`,
    ...unread.map((file) => `  not read: ${file}`),
    '',
    tableLine('field', ['articles', 'accuracy', 'precision', 'recall', 'F1']),
    ...rows,
  ];
  const listed = disagreements.filter(({ field }) => verbose || field === 'published');
  return [...lines, '', ...listed.flatMap(linesOf)].join('\n').trimEnd();
}

function rowOf(field: string, scores: Scores | TextScores): string {
  const { articles, accuracy, precision, recall, f1 } = scores;
  const shares = [accuracy, precision, recall, f1].map((share) =>
    share === null ? '' : share.toFixed(3),
  );
  const width = 'interval' in scores ? ` ± ${scores.interval.f1.toFixed(3)}` : '';
  return `${tableLine(field, [String(articles), ...shares])}${width}`;
}

function tableLine(field: string, cells: readonly string[]): string {
  return field.padEnd(12) + cells.map((cell) => cell.padStart(10)).join('');
}

function linesOf({ field, file, gold, read }: Disagreement): readonly string[] {
  const shown = (values: readonly string[]) =>
    values.length === 0 ? '(none)' : values.map(shorten).join(' | ');
  const [right, found] = field === 'body' ? ['missing', 'extra'] : ['gold', 'read'];
  return [`${field}: ${file}`, `  ${right}: ${shown(gold)}`, `  ${found}: ${shown(read)}`];
}

function shorten(text: string): string {
  return text.length <= SHOWN_CHARS ? text : `${text.slice(0, SHOWN_CHARS - 1)}…`;
}
