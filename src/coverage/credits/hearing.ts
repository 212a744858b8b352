/** Who has been credited so far in an article, for those that are only referred back to. */
export interface Hearing {
  hear(name: string, paragraph: number): void;
  /** The last one credited: `the source added`. */
  last(): string | null;
  /** `the magazine`: the last one in this paragraph, else the one credited most, of equals the latest. */
  outlet(paragraph: number): string | null;
}

/** Nobody has been heard yet. */
export function createHearing(): Hearing {
  const heard: { readonly name: string; readonly paragraph: number }[] = [];
  function mostHeard(): string | null {
    const counts = new Map<string, number>();
    for (const { name } of heard) {
      const count = (counts.get(name) ?? 0) + 1;
      // Set anew, so that of equals the one heard last comes last.
      counts.delete(name);
      counts.set(name, count);
    }
    const best = Math.max(...counts.values());
    return [...counts].findLast(([, count]) => count === best)?.[0] ?? null;
  }
  return {
    hear(name, paragraph) {
      heard.push({ name, paragraph });
    },
    last: () => heard.at(-1)?.name ?? null,
    outlet: (paragraph) =>
      heard.findLast((one) => one.paragraph === paragraph)?.name ?? mostHeard(),
  };
}
