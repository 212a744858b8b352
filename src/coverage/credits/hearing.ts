import type { Role } from './cues/cues.ts';

/** An outlet credited, and who told it where that is said. */
export interface Heard {
  readonly name: string;
  readonly speaker: string | null;
  readonly role: Role;
}

/** Who has been credited so far in an article, for those that are only referred back to. */
export interface Hearing {
  /**
   * @param chain the credits of one sentence, from the outlet nearest to the reader to the origin
   * @param inPassing whether the story does not go on with them (`as recalled by X`)
   */
  hear(chain: readonly Heard[], line: number, inPassing: boolean): void;
  /** The last chain heard: `the source added`. */
  last(): readonly Heard[];
  /** `the magazine`: the last one on this line or the two before it, else the one credited most, of equals the latest. */
  outlet(line: number): string | null;
}

/** `the magazine` is looked for so many lines back before the one credited most is taken. */
const NEAR_LINES = 2;

/** Nobody has been heard yet. */
export function createHearing(): Hearing {
  const heard: { readonly name: string; readonly line: number; readonly inPassing: boolean }[] = [];
  let chain: readonly Heard[] = [];
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
    hear(credits, line, inPassing) {
      heard.push(...credits.map(({ name }) => ({ name, line, inPassing })));
      chain = credits;
    },
    last: () => chain,
    outlet: (line) =>
      heard.findLast(
        (one) => one.line === line || (!one.inPassing && one.line >= line - NEAR_LINES),
      )?.name ?? mostHeard(),
  };
}
