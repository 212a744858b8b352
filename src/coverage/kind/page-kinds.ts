import type { PageHead } from '../html/page-head.ts';
import type { PageOutline } from '../html/page-outline.ts';
import type { Title } from '../html/page-title.ts';
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

const MARKED =
  '[itemtype*="Article"], [itemtype*="Posting"], [typeof*="Article"], [typeof*="Posting"]';

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

/** Labels that nothing but a kind of article is called by; `Comment` may be a button. */
const OPINION =
  /^(?:opinion|op-ed|opinie|opiniestuk|column|meinung|kommentar|kolumne|gastbeitrag|tribune|éditorial|chronique|opinión|columna|tribuna|opinião|editoriale)$/iu;
const RELEASE =
  /^[\s*]*(?:for immediate release|press release|news release|persbericht|pressemitteilung|communiqué de presse|nota de prensa|comunicado de prensa|comunicato stampa)(?=$|[\s:*.–—-]+(?:$|\P{Ll}))/iu;
const ABOVE_CHARS = 200;

/** What the lines beside its headline call a page's article, as written. */
export function shownKinds(
  { text }: PageOutline,
  title: Title | null,
  { lines }: PageHead,
): readonly string[] {
  const start = title?.start ?? 0;
  const above = text.slice(Math.max(0, start - ABOVE_CHARS), start).split('\n');
  const isReleased = [...above, ...lines].some((line) => RELEASE.test(line));
  return [...(isReleased ? ['press release'] : []), ...lines.filter((line) => OPINION.test(line))];
}
