import { estimateText, groupRows, tableRow } from '../table.ts';
import type { AnsweredCase, AnswersRun } from './evaluate-answers.ts';
import { figuresOf, type GroupFigures, type Measure } from './figures.ts';

type Columns = readonly (readonly [heading: string, measure: Measure])[];

/** Whether the right questions are answered rightly, and from the right articles. */
const ANSWERS: Columns = [
  ['right', 'right'],
  ['answered', 'answered'],
  ['with gold', 'gold'],
  ['refused rightly', 'refused'],
  ['cite precision', 'citationPrecision'],
  ['cite recall', 'citationRecall'],
];

/** Whether what is said stands in what is cited. */
const SUPPORT: Columns = [
  ['verbatim', 'validCitations'],
  ['outlet, date', 'metadata'],
  ['quotations', 'quotes'],
  ['numbers', 'numbers'],
  ['names', 'names'],
  ['dates', 'dates'],
];

/** The figures of a run as tables; with `verbose` also the questions that were not answered rightly. */
export function describeAnswers(run: AnswersRun, verbose: boolean): string {
  const { all, answerable, types, languages, writers, p50Ms, p95Ms } = figuresOf(run);
  const writtenBy = Object.entries(writers).map(([writer, count]) => `${count} by ${writer}`);
  const judge: Columns = run.judge === null ? [] : [[run.judge, 'judged']];
  const wrong = verbose ? run.answers.flatMap(wrongLines) : [];
  return [
    `${run.name}: ${all.questions} questions, ${answerable} of them answerable; ${writtenBy.join(', ')}`,
    `embedded by ${run.embedder}; half took ${p50Ms} ms at most, 95 % took ${p95Ms} ms`,
    '',
    headRow(ANSWERS),
    groupRow(ANSWERS)('all', all),
    ...[types, languages].flatMap((groups) => groupRows(groups, groupRow(ANSWERS))),
    '',
    headRow(SUPPORT),
    groupRow(SUPPORT)('all', all),
    ...(judge.length > 0
      ? ['', 'right in the eyes of', headRow(judge), groupRow(judge)('all', all)]
      : []),
    ...(wrong.length > 0 ? ['', ...wrong] : []),
  ].join('\n');
}

function headRow(columns: Columns): string {
  return tableRow(
    '',
    'questions',
    columns.map(([heading]) => heading),
  );
}

function groupRow(columns: Columns) {
  return (name: string, { questions, measures }: GroupFigures) =>
    tableRow(
      name,
      String(questions),
      columns.map(([, measure]) => estimateText(measures[measure])),
    );
}

function wrongLines({ asked, answer, refused, measures }: AnsweredCase): readonly string[] {
  if (measures.right === 1) return [];
  const { id, type, question, answerable, gold } = asked;
  const wanted = answerable ? gold.join(' | ') : 'no answer';
  const cited = (answer?.citations ?? []).map(({ articleId, quote }) => `  ${articleId}: ${quote}`);
  return [
    `${id} (${[type ?? [], answer?.status ?? 'refused'].flat().join(', ')}): ${question}`,
    `  wanted: ${wanted}`,
    ...(answer?.status === 'abstained' || refused
      ? [`  ${refused ?? answer?.answer ?? ''}`]
      : cited),
  ];
}
