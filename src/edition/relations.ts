import type { ArticleLink } from '../coverage/article.ts';
import type { Relations } from '../coverage/relate-articles.ts';
import type { EntryLink } from './edition.ts';

/** The links of each article, in the order given. */
export function groupLinks(links: readonly ArticleLink[]): ReadonlyMap<string, EntryLink[]> {
  const linksFrom = new Map<string, EntryLink[]>();
  for (const { from, to, kind } of links) {
    const own = linksFrom.get(from) ?? [];
    own.push({ to, kind });
    linksFrom.set(from, own);
  }
  return linksFrom;
}

/** What is stored of an article's relations. */
export function relationsOf(
  id: string,
  leads: Relations['leads'],
  linksFrom: ReadonlyMap<string, readonly EntryLink[]>,
): { readonly leadId: string; readonly linksText: string } {
  return { leadId: leads.get(id) ?? id, linksText: JSON.stringify(linksFrom.get(id) ?? []) };
}
