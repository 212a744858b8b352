import { compareEdtf } from '../coverage/edtf.ts';
import type { ArticleEntry, Edition } from './edition.ts';
import { matchesFilter, type Filter } from './filter.ts';
import { languagesOf } from './languages.ts';

/** What an edition holds of one outlet. */
export interface OutletSummary {
  /** `null` gathers the articles whose outlet is not known. */
  readonly outlet: string | null;
  readonly articles: number;
  readonly undated: number;
  /** EDTF; `null` when all are undated. */
  readonly first: string | null;
  readonly last: string | null;
  /** Most frequent first. */
  readonly languages: readonly string[];
}

/** What an edition holds. */
export interface Sources {
  /** Most articles first, equal ones by name, the unknown outlet last among them. */
  readonly outlets: readonly OutletSummary[];
  /** Newest first, undated last, equal ones by id. */
  readonly articles: readonly ArticleEntry[];
  /** Passages of the whole edition, whatever is listed. */
  readonly passages: number;
  readonly edition: string;
  /** ISO 8601 instant at which the edition was published. */
  readonly indexedAt: string;
}

/** Lists the articles of an edition within a filter, and their outlets. */
export function listSources(
  { articles, manifest }: Pick<Edition, 'articles' | 'manifest'>,
  filter: Filter = {},
): Sources {
  const listed = articles.filter((article) => matchesFilter(article, filter));
  return {
    outlets: Array.from(byOutlet(listed), ([outlet, own]) => summarise(outlet, own)).sort(
      byArticles,
    ),
    articles: listed.toSorted(newestFirst),
    passages: manifest.counts.passages,
    edition: manifest.id,
    indexedAt: manifest.createdAt,
  };
}

function byOutlet(articles: readonly ArticleEntry[]): Map<string | null, ArticleEntry[]> {
  const groups = new Map<string | null, ArticleEntry[]>();
  for (const article of articles) {
    const group = groups.get(article.outlet) ?? [];
    groups.set(article.outlet, group);
    group.push(article);
  }
  return groups;
}

function summarise(outlet: string | null, articles: readonly ArticleEntry[]): OutletSummary {
  const dates = articles.flatMap(({ published }) => published ?? []).sort(compareEdtf);
  return {
    outlet,
    articles: articles.length,
    undated: articles.length - dates.length,
    first: dates.at(0) ?? null,
    last: dates.at(-1) ?? null,
    languages: languagesOf(articles),
  };
}

function byArticles(a: OutletSummary, b: OutletSummary): number {
  if (a.articles !== b.articles) return b.articles - a.articles;
  if (a.outlet === null || b.outlet === null)
    return Number(a.outlet === null) - Number(b.outlet === null);
  return a.outlet < b.outlet ? -1 : 1;
}

/** The order of a list of articles: undated ones come last. */
export function newestFirst(
  a: Pick<ArticleEntry, 'published'>,
  b: Pick<ArticleEntry, 'published'>,
): number {
  if (a.published === null || b.published === null)
    return Number(a.published === null) - Number(b.published === null);
  return compareEdtf(b.published, a.published);
}
