import type { Article } from '../coverage/article.ts';
import { EditionError } from '../errors.ts';

/** An edition in force that an older version of Dateline has built: this one cannot open it. */
export interface OutdatedEdition {
  readonly id: string;
  /** Of the articles that it holds; none where they cannot be read. */
  readonly articleIds: ReadonlySet<string>;
}

/** With a smaller share of an edition's articles, what was read is another coverage. */
const MIN_SHARE = 0.5;

/**
 * Checks that articles are of the coverage that an outdated edition was built from: it may have been built from other
 * paths than those that are configured.
 * @throws EditionError that says what to run
 */
export function checkSameCoverage(
  { id, articleIds }: OutdatedEdition,
  articles: readonly Pick<Article, 'id'>[],
  paths: readonly string[],
): void {
  const shared = articles.filter((article) => articleIds.has(article.id)).length;
  if (shared >= articleIds.size * MIN_SHARE) return;
  throw new EditionError(
    `The edition ${id} was built by an older version of Dateline, and cannot be built again from ${paths.join(', ')}: ` +
      `of its ${articleIds.size} articles, only ${shared} are there. ` +
      'Run `npm run index -- PATHS` with the paths that it was built from; vectors come from the cache.',
  );
}
