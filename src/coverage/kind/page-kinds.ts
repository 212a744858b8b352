import { first, type Page } from '../html/page.ts';
import type { MetaReader } from '../outlets/page-outlets.ts';

const META = [
  'article:section',
  'og:section',
  'section',
  'genre',
  'parsely-section',
  'dc.type',
  'articletype',
];

const MARKED = '[itemtype*="Article"], [itemtype*="Posting"], [typeof*="Article"], [typeof*="Posting"]';

/**
 * What a page calls its article, as written: what its linked data says, then what its markup does, then its
 * `<meta>`.
 * @param linked types, genre and sections of its linked data
 */
export function pageKinds(
  page: Page,
  linked: readonly string[],
  meta: MetaReader,
): readonly string[] {
  const marked = first(page, MARKED);
  const type = marked?.getAttribute('itemtype') ?? marked?.getAttribute('typeof') ?? null;
  return [...linked, ...(type === null ? [] : [type]), ...META.flatMap((name) => meta(name) ?? [])];
}
