import { fold } from '../../language/analyse.ts';

const MAX_OFFERED = 3;

/**
 * The names most like what was typed, best first, at most three: those that hold it or differ in few letters
 * (edit distance up to a third of its length, at least two). Case and diacritics do not count.
 */
export function nearestNames(typed: string, names: readonly string[]): string[] {
  const wanted = fold(typed.trim());
  if (wanted === '') return [];
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  return names
    .map((name) => ({ name, distance: distanceTo(wanted, fold(name)) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MAX_OFFERED)
    .map(({ name }) => name);
}

/** `A`, `A or B`, `A, B or C`. */
export function orList(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} or ${last}`;
}

function distanceTo(wanted: string, name: string): number {
  return name.includes(wanted) ? 1 : editDistance(wanted, name);
}

/** Levenshtein's distance: letters inserted, left out or changed. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: Array.from(b).length + 1 }, (_, column) => column);
  for (const [i, letter] of Array.from(a).entries()) {
    const next = [i + 1];
    for (const [j, other] of Array.from(b).entries())
      next.push(
        Math.min(
          (next[j] ?? 0) + 1,
          (row[j + 1] ?? 0) + 1,
          (row[j] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
