/** Names gathered into groups, each of one outlet. */
export interface NameGroups {
  /** Makes two groups one, unless each holds a name of the operator's. */
  readonly join: (a: string, b: string) => void;
  /** A name that stands for the whole group. */
  readonly groupOf: (name: string) => string;
  /** The name that each is shown under. */
  readonly names: (pick: (members: readonly string[]) => string) => ReadonlyMap<string, string>;
}

/**
 * Every name in a group of its own.
 * @param preferred names that no two of one group may be of, and that their group is shown under
 */
export function openGroups(names: readonly string[], preferred: ReadonlySet<string>): NameGroups {
  const parents = new Map<string, string>();
  const chosen = new Map(names.filter((name) => preferred.has(name)).map((name) => [name, name]));
  function groupOf(name: string): string {
    let root = name;
    for (let up = parents.get(root); up !== undefined; up = parents.get(root)) root = up;
    if (root !== name) parents.set(name, root);
    return root;
  }
  return {
    groupOf,
    join: (a, b) => {
      const [into, from] = [groupOf(a), groupOf(b)];
      const own = chosen.get(from);
      if (into === from || (own !== undefined && chosen.has(into))) return;
      parents.set(from, into);
      if (own !== undefined) chosen.set(into, own);
    },
    names: (pick) => {
      const groups = new Map<string, string[]>();
      for (const name of names) {
        const members = groups.get(groupOf(name));
        if (members) members.push(name);
        else groups.set(groupOf(name), [name]);
      }
      return new Map(
        [...groups].flatMap(([group, members]) => {
          const shown = chosen.get(group) ?? pick(members);
          return members.map((name) => [name, shown] as const);
        }),
      );
    },
  };
}
