import type { Edition } from '../edition/edition.ts';
import { hasDates, matchesFilter, type Filter } from '../edition/filter.ts';
import type { Hit } from '../retrieval/hit.ts';
import type { Nearest } from './answer.ts';
import type { Question } from '../retrieval/question.ts';
import { formatDateFilter } from '../localisation/format-date.ts';
import type { GateVerdict } from './evidence-gate.ts';

/** Headlines offered when there is no answer. */
const MAX_NEAREST = 3;

/** What to tell someone whose question the evidence cannot answer. */
export function explainVerdict(
  verdict: Extract<GateVerdict, { passes: false }>,
  edition: Edition,
  question: Question,
): string {
  if (verdict.reason === 'no-words') return NO_WORDS;
  const emptied = verdict.reason === 'nothing-found' ? emptyFilter(edition, question.filter) : null;
  if (emptied !== null) return emptied;
  if (verdict.reason === 'unknown-names') {
    const names = verdict.names.map((name) => `“${name}”`).join(' or ');
    return `The coverage never mentions ${names}, so it cannot answer this. If the spelling is off, please ask again.`;
  }
  return explainNoAnswer(question);
}

/** When there is no word to search for. */
const NO_WORDS =
  'That has no word I could look for. Ask me who, what, when or how much, about something in the coverage.';

/** When there is evidence, but nothing in it answers: under which filter it was looked for, where there is one. */
export function explainNoAnswer({ filter, understood, dropped }: Question): string {
  const silent = understood.find((one) => one.kind === 'outlet' && dropped.includes(one.id));
  if (silent !== undefined)
    return `Nothing from “${silent.text}” in the coverage answers this. Others may have written about it: ask again without that outlet.`;
  const named = filterWords(filter);
  return named === null
    ? NO_ANSWER
    : `Nothing in the coverage under this filter answers it: ${named}. Drop it to search the rest.`;
}

/** Whether an outlet that the question names has nothing on it: what others say is no answer. */
export function isSilent({ understood, dropped }: Question): boolean {
  return understood.some((one) => one.kind === 'outlet' && dropped.includes(one.id));
}

const NO_ANSWER = 'Nothing in the coverage answers this.';

/** `Island Echo; Jan 2021; language “nl”`; `null` without a filter. */
function filterWords({ outlets = [], after, before, language }: Filter): string | null {
  const parts = [
    outlets.join(', '),
    formatDateFilter(after ?? null, before ?? null),
    language === undefined ? null : `language “${language}”`,
  ].filter(Boolean);
  return parts.length === 0 ? null : parts.join('; ');
}

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
