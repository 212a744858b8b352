import { shareText, tableRow } from '../../table.ts';
import type { HeldOutQuestion } from './held-out.ts';

/** Places of the first gold sentence that are reported. */
const DEPTHS = [1, 2, 3, 5, 8] as const;

/** Chances from which a question is answered. */
const CHANCES = [0, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6] as const;

const COLUMNS = ['with gold', 'answered', 'refused', 'words', 'claims'];

/** Held-out figures as tables: how often the best sentences have gold, and what is answered from which chance. */
export function describeFit(title: string, questions: readonly HeldOutQuestion[]): string {
  const sets = [...new Set(questions.map(({ set }) => set))];
  const parts = [
    ...sets.map((set) => [set, (one: HeldOutQuestion) => one.set === set] as const),
    ['all', () => true] as const,
  ];
  const rows = parts.flatMap(([name, isIn]) => rowsOf(name, questions.filter(isIn)));
  const depths = parts.map(([name, isIn]) => depthRow(name, questions.filter(isIn)));
  return [
    title,
    [tableRow('gold in the best', 'questions', DEPTHS.map(String)), ...depths].join('\n'),
    [tableRow('answered from', 'chance', COLUMNS), ...rows].join('\n'),
  ].join('\n\n');
}

function depthRow(name: string, questions: readonly HeldOutQuestion[]): string {
  const answerable = questions.filter(({ isAnswerable }) => isAnswerable);
  const within = (depth: number) =>
    answerable.filter(({ goldPlace }) => goldPlace !== null && goldPlace <= depth);
  const cells = DEPTHS.map((depth) => share(within(depth).length, answerable.length));
  return tableRow(name, String(answerable.length), cells);
}

function rowsOf(name: string, questions: readonly HeldOutQuestion[]): string[] {
  const wanted = questions.filter(({ isAnswerable }) => isAnswerable);
  const unwanted = questions.filter(({ isAnswerable }) => !isAnswerable);
  return CHANCES.map((chance) => {
    const answered = wanted.filter(({ answerable }) => answerable > 0 && answerable >= chance);
    const refused = unwanted.filter(({ answerable }) => answerable === 0 || answerable < chance);
    return tableRow(name, shareText(chance, 2), [
      share(answered.filter(({ hasGold }) => hasGold).length, wanted.length),
      share(answered.length, wanted.length),
      share(refused.length, unwanted.length),
      mean(answered.map(({ words }) => words)).toFixed(0),
      mean(answered.map(({ claims }) => claims)).toFixed(2),
    ]);
  });
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : shareText(part / whole, 3);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
