import { performance } from 'node:perf_hooks';
import type { Edition } from '../../edition/edition.ts';

/** Which part of a search a question to the edition belongs to. */
export type SearchPart = 'words' | 'vectors' | 'texts';

/** Whatever is not named here reads texts. */
const PARTS: Readonly<Record<string, SearchPart>> = {
  searchText: 'words',
  searchArticles: 'words',
  articlesHolding: 'words',
  documentFrequencies: 'words',
  termsSounding: 'words',
  searchVectors: 'vectors',
  similarities: 'vectors',
};

/** Answered at once, from memory. */
const AT_ONCE: ReadonlySet<PropertyKey> = new Set(['placeOf', 'rangeOf', 'termNumber']);

export interface TimedEdition {
  readonly edition: Edition;
  /** Milliseconds by part since it was last asked. */
  take(): Readonly<Record<SearchPart, number>>;
}

/** The same edition, which answers one question after the other and keeps how long each kind took. */
export function timedEdition(edition: Edition): TimedEdition {
  let spent = nothing();
  let last: Promise<unknown> = Promise.resolve();
  const timed = async (part: SearchPart, job: () => unknown): Promise<unknown> => {
    await last;
    const started = performance.now();
    const result = await job();
    spent[part] += performance.now() - started;
    return result;
  };
  const proxy = new Proxy(edition, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (AT_ONCE.has(name))
        return (...args: readonly unknown[]): unknown => Reflect.apply(value, target, args);
      return (...args: readonly unknown[]) => {
        const part = PARTS[String(name)] ?? 'texts';
        const result = timed(part, () => Reflect.apply(value, target, args));
        last = result.catch(() => null);
        return result;
      };
    },
  });
  return {
    edition: proxy,
    take() {
      const taken = spent;
      spent = nothing();
      return taken;
    },
  };
}

function nothing(): Record<SearchPart, number> {
  return { words: 0, vectors: 0, texts: 0 };
}
