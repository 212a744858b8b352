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

/** A source under an answer: `-# [1] **Reuters** · 5 Mar 2024 · [headline](url) · via *People*`. */
export function citationLine(citation: Citation, reader: Reader): string {
  const { words } = reader;
  const language = foreignLanguage(citation, reader);
  const event = describeEvent(citation, words);
  return [
    `-# [${citation.n}] **${name(outletName(citation, words), words)}**`,
    citationDate(citation, words),
    linkedHeadline(citation, words),
    ...(citation.via.length === 0
      ? []
      : [words.t('citations.via', { names: names(citation.via, words, (via) => `*${via}*`) })]),
    ...(citation.alsoCarriedBy.length === 0
      ? []
      : [words.t('citations.alsoCarriedBy', { names: names(citation.alsoCarriedBy, words) })]),
    ...(event === null ? [] : [escapeLine(clip(event, MAX_NAME_CHARS))]),
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
