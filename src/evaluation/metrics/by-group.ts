/** Figures of the items with the same key, by key, in the order in which keys first come; those without one are left out. */
export function byGroup<Item, Figures>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
  figuresOf: (group: readonly Item[]) => Figures,
): Readonly<Record<string, Figures>> {
  const keys = [...new Set(items.flatMap((item) => keyOf(item) ?? []))];
  return Object.fromEntries(
    keys.map((key) => [key, figuresOf(items.filter((item) => keyOf(item) === key))]),
  );
}
