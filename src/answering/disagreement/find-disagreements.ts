import { conflictOf, type Conflict } from '../matter/conflict.ts';
import type { Told } from '../matter/told.ts';
import { isSameQuestion } from './is-same-question.ts';

/** A statement ready to be compared, with who first told it. */
export interface Attributed<S> {
  readonly statement: S;
  readonly told: Told;
  /** Equal for one originator. */
  readonly origin: string;
}

/** What one side of a disagreement says, and who says so. */
export interface Side<S> {
  /** As the first of them writes it. */
  readonly value: string;
  readonly members: readonly Attributed<S>[];
}

/** Where independent originators contradict each other on one matter; two sides or more. */
export interface FoundDisagreement<S> {
  readonly kind: Conflict['kind'];
  readonly about: string;
  readonly sides: readonly Side<S>[];
}

/**
 * The disagreements among statements: numbers, dates, yes and no on the same matter at the same time, told by
 * different originators. What is told otherwise later is news, and no disagreement; nor is a copy one with its lead.
 * In the order of the statements.
 * @param concerns which conflicts matter
 */
export function findDisagreements<S>(
  all: readonly Attributed<S>[],
  concerns: (conflict: Pick<Conflict, 'kind' | 'values'>) => boolean = () => true,
): FoundDisagreement<S>[] {
  const found: FoundDisagreement<S>[] = [];
  for (const [index, one] of all.entries())
    for (const other of all.slice(index + 1)) {
      const conflict = one.origin === other.origin ? null : conflictOf(one.told, other.told);
      if (conflict === null || conflict.isOverTime || !concerns(conflict)) continue;
      if (!isSameQuestion(one.told, other.told, conflict)) continue;
      const [mine, theirs] = conflict.values;
      const at = found.findIndex(
        ({ kind, sides }) =>
          kind === conflict.kind &&
          sides.some((side) => isSame(side, mine) || isSame(side, theirs)),
      );
      const { kind, about } = conflict;
      const known = found[at] ?? { kind, about, sides: [] };
      const sides = withMember(withMember(known.sides, mine, one), theirs, other);
      found.splice(at < 0 ? found.length : at, 1, { ...known, sides });
    }
  return found;
}

function withMember<S>(
  sides: readonly Side<S>[],
  value: string,
  member: Attributed<S>,
): readonly Side<S>[] {
  const known = sides.find((side) => isSame(side, value));
  if (known === undefined) return [...sides, { value, members: [member] }];
  if (known.members.includes(member)) return sides;
  const joined = { ...known, members: [...known.members, member] };
  return sides.map((side) => (side === known ? joined : side));
}

/** Whether a side says a value: the same number, however it is written, or the same words. */
function isSame({ value }: { readonly value: string }, other: string): boolean {
  return plain(value) === plain(other);
}

function plain(value: string): string {
  const digits = /[\d.,]*\d/.exec(value)?.[0].replace(/[.,](?=\d{3}(?!\d))/g, '');
  return value.length < 40 && digits !== undefined ? digits : value;
}
