import { allMatches } from '../../language/all-matches.ts';
import type { PageOutline } from '../html/page-outline.ts';
import { filled, first, type Page, type PageElement } from '../html/page.ts';
import type { MetaReader } from './page-outlets.ts';

/** What the frame of a page says of the site it stands on. Each may be of somebody else. */
export interface SiteSigns {
  /** Behind `©`, without years. */
  readonly copyright: readonly string[];
  /** What the links to the front page say, in letters or as the text of a picture. */
  readonly home: readonly string[];
  /** What feeds, the site's search and its icon on a telephone are called. */
  readonly labels: readonly string[];
}

const FRONT =
  /^(?:\/|\.\/?|(?:https?:)?\/\/[^/?#]+\/?|(?:\/|\.\/)?(?:index|default|home)\.\w{2,5})$/i;
const LABELS =
  'link[rel~="alternate"][type*="rss"][title], link[rel~="alternate"][type*="atom"][title], link[rel~="search"][title]';
const MAX_LINKS = 300;
const MAX_HOME = 12;
const MAX_NAME_CHARS = 60;

const COPYRIGHT =
  /(?:©|\(c\)|\bcopyright\b)[\s:]*(?:©|\(c\)|\bcopyright\b)?(?<name>[^\n©|·•]{2,160})/giu;
const YEARS =
  /(?:^|[\s,])(?:19|20)\d{2}(?:\s*[-–—/]\s*(?:(?:19|20)?\d{2}|present|today|now))?(?=$|[\s,.;:-])[\s,]*/giu;
const NAME_END =
  /\s*(?:\b(?:all rights|alle rechte|todos los|tous droits|tutti i|todos os|best viewed|unless|powered|terms|privacy|registered|a division|part of|an? .{0,30}\b(?:site|company))\b.*|[.!?;](?=\s|$).*|\s[-–—]\s.*|,\s*(?:Inc|LLC|Ltd|GmbH|Limited|a|an|all)\b.*|[,.]\s*)$/iu;

/** Reads what the frame of a page says of its site. */
export function siteSigns(page: Page, outline: PageOutline, meta: MetaReader): SiteSigns {
  const labels = [...page.querySelectorAll(LABELS)].flatMap(
    (link) => filled(link.getAttribute('title')) ?? [],
  );
  const app = meta('apple-mobile-web-app-title', 'al:web:site_name', 'msapplication-tooltip');
  return {
    copyright: copyrightNames(outline.text),
    home: homeNames(page),
    labels: [...(app === null ? [] : [app]), ...labels],
  };
}

function copyrightNames(text: string): string[] {
  return allMatches(text, COPYRIGHT)
    .slice(-6)
    .flatMap(({ groups }) => {
      const [before = '', after = ''] = (groups?.['name'] ?? '').split(YEARS);
      const name = (/\p{L}/u.test(before) ? before : after)
        .replaceAll(/\s+/g, ' ')
        .trim()
        .replace(/^(?:by|of|-|–)\s+/i, '')
        .replace(NAME_END, '')
        .slice(0, MAX_NAME_CHARS)
        .trim();
      return name.length >= 2 && /\p{Lu}/u.test(name) ? [name] : [];
    });
}

function homeNames(page: Page): string[] {
  const found: string[] = [];
  const links = [...page.querySelectorAll('a[href]')].slice(0, MAX_LINKS);
  for (const link of links) {
    if (found.length >= MAX_HOME) break;
    if (FRONT.test((link.getAttribute('href') ?? '').trim())) found.push(...namesOf(link));
  }
  const banner = first(page, 'img[alt]')?.getAttribute('alt');
  return [...found, filled(banner) ?? ''].filter(
    (name) => name !== '' && name.length <= MAX_NAME_CHARS,
  );
}

function namesOf(link: PageElement): string[] {
  const picture = [...link.querySelectorAll('img[alt]')].map((img) => img.getAttribute('alt'));
  const names = [link.textContent, link.getAttribute('title'), ...picture];
  return names.flatMap((name) => filled(name) ?? []);
}
