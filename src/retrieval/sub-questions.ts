import type { DateRange, Understood } from './understanding/understood.ts';
import type { Question } from './question.ts';

/**
 * The questions that one is made of when it names several outlets as sources, or several stretches of time: one for
 * each, so that none of them crowds another out. Otherwise the question alone.
 */
export function subQuestions(question: Question): readonly Question[] {
  const { filter, understood } = question;
  const applied = understood.filter(({ isApplied }) => isApplied);
  const named = question.outlets.filter((outlet) => filter.outlets?.includes(outlet));
  if (named.length > 1)
    return named.map((outlet) => ({ ...question, filter: { ...filter, outlets: [outlet] } }));
  const times = stretches(applied);
  return times.length > 1
    ? times.map(({ after, before }) => ({
        ...question,
        filter: { ...filter, after: after ?? undefined, before: before ?? undefined },
      }))
    : [question];
}

/** The dates of publication that are closed at both ends, each once; none where any is open. */
function stretches(understood: readonly Understood[]): readonly DateRange[] {
  const dates = understood.flatMap((one) =>
    one.kind === 'date' && one.role === 'published' ? [one] : [],
  );
  const isClosed = dates.every(({ after, before }) => after !== null && before !== null);
  return isClosed ? [...new Map(dates.map((date) => [date.id, date])).values()] : [];
}
