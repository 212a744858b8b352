import type { Article, Skipped } from './article.ts';
import type { Assembled } from './assemble-article.ts';
import type { ReadingCache } from './reading-cache.ts';
import { settleArticles } from './settle-articles.ts';

/** What a reading comes to. */
export interface CoverageReading {
  /** Ordered by id. */
  readonly articles: readonly Article[];
  /** What could not be read. */
  readonly skipped: readonly Skipped[];
  /** What was read, but not all of it could be used, such as an impossible date. */
  readonly warnings: readonly Skipped[];
  /** Other names of outlets as the operator writes them, each with the outlet it means. */
  readonly aliases: ReadonlyMap<string, string>;
}

/** Collects what the files of a reading give; the first article with an id keeps it. */
export interface Intake {
  count(): number;
  ids(): ReadonlySet<string>;
  take(assembled: readonly Assembled[]): void;
  skip(skipped: readonly Skipped[]): void;
  warn(warnings: readonly Skipped[]): void;
  /** @param outlets as the operator names them, each with its other names */
  reading(outlets: ReadonlyMap<string, readonly string[]>): CoverageReading;
}

/**
 * An intake with nothing in it.
 * @param readings as `settleArticles` has them
 */
export function openIntake(readings: ReadingCache): Intake {
  const articles = new Map<string, Taken>();
  const skipped: Skipped[] = [];
  const warnings: Skipped[] = [];
  function takeOne(assembled: Assembled): void {
    skipped.push(...assembled.skipped);
    warnings.push(...assembled.warnings);
    const { article, line } = assembled;
    if (article === null) return;
    const earlier = articles.get(article.id);
    if (earlier) skipped.push(duplicate(article, line, earlier));
    else articles.set(article.id, { article, line });
  }
  return {
    count: () => articles.size,
    ids: () => new Set(articles.keys()),
    take: (assembled) => {
      for (const one of assembled) takeOne(one);
    },
    skip: (more) => {
      skipped.push(...more);
    },
    warn: (more) => {
      warnings.push(...more);
    },
    reading: (outlets) => ({
      articles: settleArticles(
        [...articles.values()].map(({ article }) => article).sort(byId),
        [...outlets.keys()],
        readings,
      ),
      skipped,
      warnings,
      aliases: new Map(
        Array.from(outlets, ([outlet, names]) =>
          names.map((name) => [name, outlet] as const),
        ).flat(),
      ),
    }),
  };
}

interface Taken {
  readonly article: Article;
  readonly line: number | null;
}

function duplicate(article: Article, line: number | null, earlier: Taken): Skipped {
  const place = earlier.line === null ? '' : `, line ${earlier.line}`;
  const reason = `its id "${article.id}" is already that of the article in ${earlier.article.path}${place}`;
  return { path: article.path, line, reason };
}

function byId(a: Article, b: Article): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
