import type { SearchResult } from '../../answering/dateline.ts';
import { formatDate } from '../../localisation/format-date.ts';
import type { Hit } from '../../retrieval/hit.ts';
import { clip, visibleLine } from '../wording/visible-text.ts';
import { outletName, searchedParts, understoodLines } from '../wording/wording.ts';
import { fitLines, MAX_MESSAGE_CHARS } from './budget.ts';
import { name } from './citation-line.ts';
import { escapeLine } from './escape.ts';
import { linkedHeadline } from './link.ts';
import { ACCENTS, layOut, type Payload } from './payload.ts';

const MAX_SNIPPET_CHARS = 160;
const MAX_PART_CHARS = 150;
const FOOTER_CHARS = 1000;

/** Dated headlines, best first, each with the beginning of the passage that matched. */
export function renderSearch(query: string, { hits, searched, notes }: SearchResult): Payload {
  const articles = firstOfEach(hits);
  const { text, left } = fitLines(articles.map(hitLines), MAX_MESSAGE_CHARS - FOOTER_CHARS);
  const parts = searchedParts(searched).map((part) => shorten(part, MAX_PART_CHARS));
  const nothing = `Nothing in the coverage matches “${shorten(query, MAX_PART_CHARS)}”.`;
  const footer = fitLines(
    [
      `-# Searched: ${parts.join(' · ')}`,
      ...understoodLines(searched).map(({ line }) => `-# ${shorten(line, MAX_PART_CHARS)}`),
      ...notes.map((note) => `-# ${shorten(note, MAX_PART_CHARS)}`),
      ...(left > 0 ? [`-# … and ${left} more.`] : []),
    ],
    FOOTER_CHARS,
  );
  return layOut({ accent: ACCENTS.grey, sections: [text || nothing, footer.text] });
}

/** The best hit of each article: a search lists articles, not passages. */
export function firstOfEach(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ article }) => !seen.has(article.id) && seen.add(article.id));
}

function hitLines({ article, passage }: Hit): string {
  const outlet = name(outletName(article.outlet, article.outletSource));
  const date = formatDate(article.published, article.notBefore);
  const headline = linkedHeadline(article.headline, article.url);
  return `**${outlet}** · ${date} · ${headline}\n-# ${shorten(passage.text, MAX_SNIPPET_CHARS)}`;
}

function shorten(text: string, maxChars: number): string {
  return escapeLine(clip(visibleLine(text), maxChars));
}
