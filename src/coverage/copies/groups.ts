/** Disjoint groups of the numbers 0 to `size - 1` (union by the lower number, with path halving). */
export interface Groups {
  /** The lowest number of the group. */
  find(member: number): number;
  /** All numbers of the group of `member`. */
  members(member: number): readonly number[];
  join(a: number, b: number): void;
}

/** Every number in a group of its own. */
export function createGroups(size: number): Groups {
  const parents = Array.from({ length: size }, (_, index) => index);
  const members = parents.map((index) => [index]);
  function find(member: number): number {
    let current = member;
    for (let up = parents[current] ?? current; up !== current; up = parents[current] ?? current) {
      parents[current] = parents[up] ?? up;
      current = up;
    }
    return current;
  }
  function join(a: number, b: number): void {
    const [low, high] = [Math.min(find(a), find(b)), Math.max(find(a), find(b))];
    if (low === high) return;
    parents[high] = low;
    for (const member of members[high] ?? []) members[low]?.push(member);
    members[high] = [];
  }
  return { find, join, members: (member) => members[find(member)] ?? [member] };
}
