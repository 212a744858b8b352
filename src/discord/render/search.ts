import type { SearchResult } from '../../answering/dateline.ts';
import { formatDate } from '../../localisation/format-date.ts';
import { sayAll } from '../../localisation/say.ts';
import type { Words } from '../../localisation/words.ts';
import { bestOfEach } from '../../retrieval/best-of-each.ts';
import type { Hit } from '../../retrieval/hit.ts';
import { outletName, searchedParts, understoodLines } from '../wording/wording.ts';
import { fitLines } from './budget.ts';
import { shorten } from './cited-lines.ts';
import { name } from './citation-line.ts';
import { linkedHeadline } from './link.ts';
import { renderList, type ListContext } from './list.ts';
import type { Payload } from './payload.ts';

const MAX_SNIPPET_CHARS = 160;
const MAX_PART_CHARS = 150;
const FOOTER_CHARS = 1000;
/** Each is of two lines. */
const HITS_PER_PAGE = 6;

/** Dated headlines, each with the beginning of the passage that matched, page by page. */
export function renderSearch(
  query: string,
  { hits, searched, notes, remarks }: SearchResult,
  context: ListContext,
): Payload {
  const { words } = context;
  const lines = bestOfEach(hits).map((hit) => hitLines(hit, words));
  const parts = searchedParts(searched, words).map((part) => shorten(part, MAX_PART_CHARS));
  const nothing = words.t('searches.nothing', { query: shorten(query, MAX_PART_CHARS) });
  const { text: foot } = fitLines(
    [
      `-# ${words.t('searches.searched', { parts: parts.join(' · ') })}`,
      ...understoodLines(searched, words).map(({ line }) => `-# ${shorten(line, MAX_PART_CHARS)}`),
      ...sayAll(notes, remarks, words).map((note) => `-# ${shorten(note, MAX_PART_CHARS)}`),
    ],
    FOOTER_CHARS,
  );
  const list = { lines: lines.length > 0 ? lines : [nothing], foot, maxLines: HITS_PER_PAGE };
  return renderList(list, context);
}

function hitLines({ article, passage }: Hit, words: Words): string {
  const outlet = name(outletName(article, words), words);
  const date = formatDate(article.published, article.notBefore, words);
  const headline = linkedHeadline(article, words);
  return `**${outlet}** · ${date} · ${headline}\n-# ${shorten(passage.text, MAX_SNIPPET_CHARS)}`;
}
