/**
 * Deals lists out in turn: the first of each, then the second of each, and so on; what stands in several lists is
 * taken once.
 */
export function interleave<T>(lists: readonly (readonly T[])[], keyOf: (item: T) => unknown): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const dealt = new Map<unknown, T>();
  for (let place = 0; place < longest; place += 1)
    for (const list of lists) {
      const item = list[place];
      if (item !== undefined && !dealt.has(keyOf(item))) dealt.set(keyOf(item), item);
    }
  return [...dealt.values()];
}
