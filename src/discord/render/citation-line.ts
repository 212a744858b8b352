import type { Citation, Nearest } from '../../answering/answer.ts';
import { formatDate } from '../../localisation/format-date.ts';
import type { Words } from '../../localisation/words.ts';
import { describeEvent } from '../wording/answer-wording.ts';
import { foreignLanguage, type Reader } from '../wording/reader.ts';
import { clip } from '../wording/visible-text.ts';
import { citationDate, outletName } from '../wording/wording.ts';
import { escapeLine } from './escape.ts';
import { linkedHeadline } from './link.ts';

const MAX_NAME_CHARS = 60;
const MAX_NAMES = 4;

/**
 * The sources under an answer, an article a line: `-# [1] **Reuters** · 5 Mar 2024 · [headline](url) · via *People*`.
 * Several quotes of one article that credit the same stand together, as `[1][3]`, where the first of them stands.
 */
export function citationLines(citations: readonly Citation[], reader: Reader): string[] {
  const sources = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = JSON.stringify([citation.articleId, citation.via]);
    sources.set(key, [...(sources.get(key) ?? []), citation]);
  }
  return [...sources.values()].flatMap((quotes) => {
    const [first] = quotes;
    return first === undefined ? [] : articleLine(first, quotes, reader);
  });
}

function articleLine(article: Citation, quotes: readonly Citation[], reader: Reader): string {
  const { words } = reader;
  const language = foreignLanguage(article, reader);
  const numbers = [...new Set(quotes.map(({ n }) => `[${n}]`))].join('');
  const events = new Set(quotes.flatMap((quote) => describeEvent(quote, words) ?? []));
  return [
    `-# ${numbers} **${name(outletName(article, words), words)}**`,
    citationDate(article, words),
    linkedHeadline(article, words),
    ...(article.via.length === 0
      ? []
      : [words.t('citations.via', { names: names(article.via, words, (via) => `*${via}*`) })]),
    ...(article.alsoCarriedBy.length === 0
      ? []
      : [words.t('citations.alsoCarriedBy', { names: names(article.alsoCarriedBy, words) })]),
    ...[...events].map((event) => escapeLine(clip(event, MAX_NAME_CHARS))),
    ...(language === null ? [] : [escapeLine(clip(language, MAX_NAME_CHARS))]),
  ].join(' · ');
}

/** An article named where there is no answer: `-# **Reuters** · 5 Mar 2024 · headline`. */
export function nearestLine({ outlet, published, headline }: Nearest, words: Words): string {
  return [
    `-# **${name(outletName({ outlet }, words), words)}**`,
    formatDate(published, null, words),
    linkedHeadline({ headline, url: null }, words),
  ].join(' · ');
}

/** An outlet's or originator's name, escaped and of bounded length. */
export function name(text: string, { t }: Words): string {
  return escapeLine(clip(text, MAX_NAME_CHARS)) || t('coverage.unknownOutlet');
}

function names(all: readonly string[], words: Words, mark = (text: string) => text): string {
  const shown = all.slice(0, MAX_NAMES).map((each) => mark(name(each, words)));
  const count = all.length - shown.length;
  const list = shown.join(', ');
  return count > 0 ? words.t('citations.namesAndMore', { names: list, count }) : list;
}
