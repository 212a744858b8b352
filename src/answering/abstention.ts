import type { Edition } from '../edition/edition.ts';
import { hasDates, matchesFilter, type Filter } from '../edition/filter.ts';
import type { Hit } from '../retrieval/hit.ts';
import type { Nearest } from './answer.ts';
import { formatDateFilter } from './format-date.ts';
import type { GateVerdict } from './evidence-gate.ts';

/** Headlines offered when there is no answer. */
const MAX_NEAREST = 3;

/** What to tell someone whose question the evidence cannot answer. */
export function explainVerdict(
  verdict: Extract<GateVerdict, { passes: false }>,
  edition: Edition,
  filter: Filter,
): string {
  if (verdict.reason === 'no-words') return NO_WORDS;
  const emptied = verdict.reason === 'nothing-found' ? emptyFilter(edition, filter) : null;
  if (emptied !== null) return emptied;
  if (verdict.reason === 'unknown-names') {
    const names = verdict.names.map((name) => `“${name}”`).join(' or ');
    return `The coverage never mentions ${names}, so it cannot answer this. If the spelling is off, please ask again.`;
  }
  return NO_ANSWER;
}

/** When there is no word to search for. */
const NO_WORDS =
  'That has no word I could look for. Ask me who, what, when or how much, about something in the coverage.';

/** When there is evidence, but nothing in it answers. */
export const NO_ANSWER = 'Nothing in the coverage answers this.';

/** The articles of the best hits, each once. */
export function nearestArticles(hits: readonly Hit[]): Nearest[] {
  const articles = new Map(hits.map(({ article }) => [article.id, article]));
  return [...articles.values()].slice(0, MAX_NEAREST).map((article) => ({
    articleId: article.id,
    headline: article.headline,
    outlet: article.outlet,
    published: article.published,
  }));
}

/** Which part of a filter leaves no article, in words; `null` when the filter leaves some. */
function emptyFilter(edition: Edition, filter: Filter): string | null {
  const count = (part: Filter) =>
    edition.articles.filter((article) => matchesFilter(article, part)).length;
  if (count(filter) > 0) return null;
  const dates = formatDateFilter(filter.after ?? null, filter.before ?? null) ?? '';
  if (filter.language !== undefined && count({ language: filter.language }) === 0)
    return `None of the coverage is in the language “${filter.language}”.`;
  if (hasDates(filter) && count({ ...filter, outlets: [], language: undefined }) === 0)
    return `None of the coverage is dated ${dates}.`;
  return 'No article in the coverage meets all of the filters together. Drop one of them and ask again.';
}
