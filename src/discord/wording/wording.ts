import { describeWaiting } from './describe-waiting.ts';
import { ENGLISH } from '../../localisation/words.ts';
import type { Answer, Citation } from '../../answering/answer.ts';
import type { OutletSummary, Sources, Stage } from '../../answering/dateline.ts';
import { formatDate, formatDateFilter, formatSpan } from '../../localisation/format-date.ts';
import { detectLanguage } from '../../language/detect.ts';
import { languageName } from '../../localisation/language-name.ts';
import type { Searched } from '../../retrieval/searched.ts';

/** One thing understood, in plain words. */
export interface UnderstoodLine {
  readonly line: string;
  /** By which it is undone; `null` for what was undone already. */
  readonly undoBy: string | null;
}

const NUMBER = new Intl.NumberFormat('en-US');

/** `1,204 articles`, `1 article`. */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${NUMBER.format(n)} ${n === 1 ? singular : plural}`;
}

/** What is under way, in a line: `Searching 1,204 articles…`. */
export function describeStage(stage: Stage): string {
  switch (stage.stage) {
    case 'waiting':
      return describeWaiting(stage.before, ENGLISH);
    case 'searching':
      return `Searching ${count(stage.articles, 'article')}…`;
    case 'reading':
      return `Reading ${count(stage.passages, 'passage')} from ${count(stage.outlets, 'outlet')}…`;
    case 'writing':
      return `Writing… ${count(stage.claims, 'claim')} checked against the text so far`;
  }
}

/** How a question was understood, part by part: the question, the dates, the outlets, the language. */
export function searchedParts(searched: Searched): string[] {
  const dates = formatDateFilter(searched.after, searched.before);
  return [
    searched.standalone ?? searched.query,
    ...(dates === null ? [] : [dates]),
    ...(searched.outlets.length === 0 ? [] : [searched.outlets.join(', ')]),
    ...(searched.language === null ? [] : [`in ${languageName(searched.language)}`]),
    ...(searched.undatedExcluded === 0
      ? []
      : [`${count(searched.undatedExcluded, 'undated article')} left out`]),
  ];
}

/**
 * What was understood of a question, a line each, with the name by which it is undone, and what was undone already.
 * The name is the kind alone where there is but one of it.
 */
export function understoodLines({ understood = [], undone = [] }: Searched): UnderstoodLine[] {
  return [
    ...understood.map((one) => ({
      line: one.line ?? one.text,
      undoBy: undoName(one.id, understood),
    })),
    ...undone.map((one) => ({ line: `Undone: ${one.line ?? one.text}`, undoBy: null })),
  ];
}

/** `outlet` where one outlet was understood, `outlet:The Verge` where several were. */
function undoName(id: string, all: readonly { readonly id: string }[]): string {
  const [kind = id] = id.split(':', 1);
  return all.filter((one) => one.id.split(':', 1)[0] === kind).length > 1 ? id : kind;
}

/** The outlet of an article as people read it; one that only the article's words name is marked. */
export function outletName(outlet: string | null, outletSource: string | null = null): string {
  if (outlet === null || outlet.trim() === '') return 'unknown outlet';
  return outletSource === 'text' ? `${outlet} (named in the text)` : outlet;
}

/** The date of a citation as people read it. */
export function citationDate({ published, notBefore }: Citation): string {
  return formatDate(published, notBefore);
}

/** The language of a quote, where it is another than the reader's: `in Dutch`; otherwise `null`. */
export function foreignLanguage({ language }: Citation, readerLanguage: string): string | null {
  return language === null || language === readerLanguage ? null : `in ${languageName(language)}`;
}

/** The language a reader reads: that of what was asked, or else the surface's (`locale`, BCP 47). */
export function readerLanguage(answer: Pick<Answer, 'question'>, locale = 'en'): string {
  return detectLanguage(answer.question) ?? locale.split('-')[0] ?? 'en';
}

/** `12 articles · Jan 2021 – 5 Mar 2024 · 2 undated · English, Dutch`. */
export function describeOutlet(summary: OutletSummary): string {
  const span = formatSpan(summary.first, summary.last);
  return [
    count(summary.articles, 'article'),
    ...(span === null ? [] : [span]),
    ...(summary.undated === 0 ? [] : [`${NUMBER.format(summary.undated)} undated`]),
    ...(summary.languages.length === 0
      ? []
      : [summary.languages.map((tag) => languageName(tag)).join(', ')]),
  ].join(' · ');
}

/** `30 articles from 8 outlets, Jan 2021 – 5 Mar 2024`. */
export function describeCoverage({ outlets, articles }: Sources): string {
  const named = outlets.filter(({ outlet }) => outlet !== null).length;
  const dated = articles.flatMap(({ published }) => (published === null ? [] : [published]));
  const span = formatSpan(dated.at(-1) ?? null, dated[0] ?? null);
  return (
    `${count(articles.length, 'article')} from ${count(named, 'outlet')}` +
    (span === null ? '' : `, ${span}`)
  );
}
