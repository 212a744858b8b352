/** Disjoint groups of the numbers 0 to `size - 1` (union by the lower number, with path halving). */
export interface Groups {
  /** The lowest number of the group. */
  find(member: number): number;
  join(a: number, b: number): void;
}

/** Every number in a group of its own. */
export function createGroups(size: number): Groups {
  const parents = Array.from({ length: size }, (_, index) => index);
  function find(member: number): number {
    let current = member;
    for (let up = parents[current] ?? current; up !== current; up = parents[current] ?? current) {
      parents[current] = parents[up] ?? up;
      current = up;
    }
    return current;
  }
  function join(a: number, b: number): void {
    const [low, high] = [find(a), find(b)].sort((x, y) => x - y);
    if (low !== undefined && high !== undefined) parents[high] = low;
  }
  return { find, join };
}
