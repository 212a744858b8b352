import type { Edition } from '../edition/edition.ts';
import { matchesFilter, type Filter } from '../edition/filter.ts';
import type { Hit } from '../retrieval/hit.ts';
import type { Nearest } from './answer.ts';
import type { Question } from '../retrieval/question.ts';
import { interval } from '../coverage/edtf.ts';
import { remark, type Remark } from '../localisation/remark.ts';
import type { GateVerdict } from './evidence-gate.ts';

/** Headlines offered when there is no answer. */
const MAX_NEAREST = 3;

/** What to tell someone whose question the evidence cannot answer. */
export function explainVerdict(
  verdict: Extract<GateVerdict, { passes: false }>,
  edition: Edition,
  question: Question,
): Remark {
  if (verdict.reason === 'no-words') return remark('abstentions.noWords');
  const emptied = verdict.reason === 'nothing-found' ? emptyFilter(edition, question.filter) : null;
  if (emptied !== null) return emptied;
  if (verdict.reason === 'unknown-names')
    return remark('abstentions.unknownNames', { names: verdict.names });
  return explainNoAnswer(question);
}

/** When there is evidence, but nothing in it answers: under which filter it was looked for, where there is one. */
export function explainNoAnswer({ filter, understood, dropped }: Question): Remark {
  const silent = understood.find((one) => one.kind === 'outlet' && dropped.includes(one.id));
  if (silent !== undefined) return remark('abstentions.silentOutlet', { outlet: silent.text });
  const named = filterParts(filter);
  return named.length === 0
    ? remark('abstentions.nothing')
    : remark('abstentions.underFilter', { filter: named });
}

/** Whether an outlet that the question names has nothing on it: what others say is no answer. */
export function isSilent({ understood, dropped }: Question): boolean {
  return understood.some((one) => one.kind === 'outlet' && dropped.includes(one.id));
}

/** `Island Echo`, `Jan 2021`, `language “nl”`; nothing without a filter. */
function filterParts({ outlets = [], language, ...dates }: Filter): (Remark | string)[] {
  const span = dateRemark(dates);
  return [
    ...(outlets.length === 0 ? [] : [outlets.join(', ')]),
    ...(span === null ? [] : [span]),
    ...(language === undefined ? [] : [remark('abstentions.filterLanguage', { language })]),
  ];
}

/** The dates that a filter lets through, both of them EDTF; `null` without any. */
function dateRemark({ after, before }: Pick<Filter, 'after' | 'before'>): Remark | null {
  if (after !== undefined && before !== undefined)
    return remark('abstentions.dates', {
      days: { first: interval(after).first, last: interval(before).last },
    });
  if (after !== undefined) return remark('abstentions.from', { date: after });
  return before === undefined ? null : remark('abstentions.until', { date: before });
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
function emptyFilter(edition: Edition, filter: Filter): Remark | null {
  const count = (part: Filter) =>
    edition.articles.filter((article) => matchesFilter(article, part)).length;
  if (count(filter) > 0) return null;
  const dates = dateRemark(filter);
  if (filter.language !== undefined && count({ language: filter.language }) === 0)
    return remark('abstentions.noLanguage', { language: filter.language });
  if (dates !== null && count({ ...filter, outlets: [], language: undefined }) === 0)
    return remark('abstentions.noDates', { dates });
  return remark('abstentions.noneMeetsAll');
}
