import type { Citation, Nearest } from '../../answering/answer.ts';
import { formatDate } from '../../localisation/format-date.ts';
import { describeEvent } from '../wording/answer-wording.ts';
import { clip } from '../wording/visible-text.ts';
import { citationDate, foreignLanguage, outletName } from '../wording/wording.ts';
import { escapeLine } from './escape.ts';
import { linkedHeadline } from './link.ts';

const MAX_NAME_CHARS = 60;
const MAX_NAMES = 4;

/** A source under an answer: `-# [1] **Reuters** · 5 Mar 2024 · [headline](url) · via *People*`. */
export function citationLine(citation: Citation, readerLanguage: string): string {
  const language = foreignLanguage(citation, readerLanguage);
  const event = describeEvent(citation);
  return [
    `-# [${citation.n}] **${name(outletName(citation.outlet, citation.outletSource))}**`,
    citationDate(citation),
    linkedHeadline(citation.headline, citation.url),
    ...(citation.via.length === 0 ? [] : [`via ${names(citation.via, (via) => `*${via}*`)}`]),
    ...(citation.alsoCarriedBy.length === 0
      ? []
      : [`also carried by ${names(citation.alsoCarriedBy)}`]),
    ...(event === null ? [] : [escapeLine(clip(event, MAX_NAME_CHARS))]),
    ...(language === null ? [] : [escapeLine(clip(language, MAX_NAME_CHARS))]),
  ].join(' · ');
}

/** An article named where there is no answer: `-# **Reuters** · 5 Mar 2024 · headline`. */
export function nearestLine({ outlet, published, headline }: Nearest): string {
  return `-# **${name(outletName(outlet))}** · ${formatDate(published)} · ${linkedHeadline(headline, null)}`;
}

/** An outlet's or originator's name, escaped and of bounded length. */
export function name(text: string): string {
  return escapeLine(clip(text, MAX_NAME_CHARS)) || 'unknown outlet';
}

function names(all: readonly string[], mark = (text: string) => text): string {
  const shown = all.slice(0, MAX_NAMES).map((each) => mark(name(each)));
  const more = all.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}
