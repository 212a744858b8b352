import { describeWaiting } from './describe-waiting.ts';
import type { Citation } from '../../answering/answer.ts';
import type { OutletSummary, Sources, Stage } from '../../answering/dateline.ts';
import { formatDate, formatDateFilter, formatSpan } from '../../localisation/format-date.ts';
import { languageName } from '../../localisation/language-name.ts';
import { trySay } from '../../localisation/say.ts';
import type { Words } from '../../localisation/words.ts';
import { FOLLOW_UP } from '../../retrieval/understanding/undoing.ts';
import type { Searched } from '../../retrieval/searched.ts';

/** One thing understood, in plain words. */
export interface UnderstoodLine {
  readonly line: string;
  /** By which it is undone; `null` for what was undone already. */
  readonly undoBy: string | null;
}

type Told = NonNullable<Searched['understood']>[number];

/** What is under way, in a line: `Searching 1,204 articles…`. */
export function describeStage(stage: Stage, words: Words): string {
  const { t } = words;
  switch (stage.stage) {
    case 'waiting':
      return describeWaiting(stage.before, words);
    case 'searching':
      return t('stages.searching', { count: stage.articles });
    case 'reading':
      return t('stages.reading', {
        passages: t('coverage.passages', { count: stage.passages }),
        outlets: t('coverage.outlets', { count: stage.outlets }),
      });
    case 'writing':
      return t('stages.writing', { count: stage.claims });
  }
}

/** How a question was understood, part by part: the question, the dates, the outlets, the language. */
export function searchedParts(searched: Searched, words: Words): string[] {
  const { t } = words;
  const dates = formatDateFilter(searched.after, searched.before, words);
  return [
    searched.standalone ?? searched.query,
    ...(dates === null ? [] : [dates]),
    ...(searched.outlets.length === 0 ? [] : [searched.outlets.join(', ')]),
    ...(searched.language === null ? [] : [t('citations.inLanguage', { tag: searched.language })]),
    ...(searched.undatedExcluded === 0
      ? []
      : [t('searches.undatedLeftOut', { count: searched.undatedExcluded })]),
  ];
}

/**
 * What was understood of a question, a line each, with the name by which it is undone, and what was undone already.
 * The name is the kind alone where there is but one of it.
 */
export function understoodLines(
  { understood = [], undone = [] }: Searched,
  words: Words,
): UnderstoodLine[] {
  return [
    ...understood.map((one) => ({
      line: toldLine(one, words),
      undoBy: undoName(one.id, understood),
    })),
    ...undone.map((one) => ({
      line: words.t('searches.undone', { what: toldLine(one, words) }),
      undoBy: null,
    })),
  ];
}

/** One thing understood in a reader's words; what was kept before there were any for it is in English. */
function toldLine({ id, text, line = text, what }: Told, words: Words): string {
  const said = words.locale === 'en' || what === undefined ? null : trySay(what, words);
  if (said === null) return line;
  const needsNoReason = id === FOLLOW_UP || said.includes(text);
  return needsNoReason ? said : words.t('understood.because', { what: said, words: text });
}

/** `outlet` where one outlet was understood, `outlet:The Verge` where several were. */
function undoName(id: string, all: readonly { readonly id: string }[]): string {
  const [kind = id] = id.split(':', 1);
  return all.filter((one) => one.id.split(':', 1)[0] === kind).length > 1 ? id : kind;
}

/** The outlet of an article as people read it; one that only the article's words name is marked. */
export function outletName(
  {
    outlet,
    outletSource,
  }: { readonly outlet: string | null; readonly outletSource?: string | null },
  { t }: Words,
): string {
  if (outlet === null || outlet.trim() === '') return t('coverage.unknownOutlet');
  return outletSource === 'text' ? t('coverage.namedInText', { outlet }) : outlet;
}

/** The date of a citation as people read it. */
export function citationDate({ published, notBefore }: Citation, words: Words): string {
  return formatDate(published, notBefore, words);
}

/** `12 articles · Jan 2021 – 5 Mar 2024 · 2 undated · English, Dutch`. */
export function describeOutlet(summary: OutletSummary, words: Words): string {
  const { t, locale } = words;
  const span = formatSpan(summary.first, summary.last, words);
  return [
    t('coverage.articles', { count: summary.articles }),
    ...(span === null ? [] : [span]),
    ...(summary.undated === 0 ? [] : [t('coverage.undated', { count: summary.undated })]),
    ...(summary.languages.length === 0
      ? []
      : [summary.languages.map((tag) => languageName(tag, locale)).join(', ')]),
  ].join(' · ');
}

/** `1,204 articles · 37 outlets · updated 2 h ago`. @param ago as the surface writes it */
export function describeLoaded({ outlets, articles }: Sources, ago: string, { t }: Words): string {
  return [
    t('coverage.articles', { count: articles.length }),
    t('coverage.outlets', { count: outlets.filter(({ outlet }) => outlet !== null).length }),
    t('coverage.updated', { ago }),
  ].join(' · ');
}

/** `30 articles from 8 outlets, Jan 2021 – 5 Mar 2024`. */
export function describeCoverage({ outlets, articles }: Sources, words: Words): string {
  const { t } = words;
  const named = outlets.filter(({ outlet }) => outlet !== null).length;
  const dated = articles.flatMap(({ published }) => (published === null ? [] : [published]));
  const span = formatSpan(dated.at(-1) ?? null, dated[0] ?? null, words);
  const size = {
    articles: t('coverage.articles', { count: articles.length }),
    outlets: t('coverage.outlets', { count: named }),
  };
  return span === null ? t('coverage.size', size) : t('coverage.sizeAndSpan', { ...size, span });
}
