import type { Citation } from '../../answering/answer.ts';
import { foreignLanguage, type Reader } from '../wording/reader.ts';
import { clip } from '../wording/visible-text.ts';
import { citationDate, outletName } from '../wording/wording.ts';
import { name } from './citation-line.ts';
import { escapeLine } from './escape.ts';
import { linkedHeadline } from './link.ts';
import { ACCENTS, layOut, type Payload } from './payload.ts';

/** Room for the quote, and for the text on either side of it, before escaping. */
const MAX_QUOTE_CHARS = 600;
const MAX_SIDE_CHARS = 200;

/** The exact words a claim rests on, in bold within the passage they stand in, with where and when. */
export function renderPassage(citation: Citation, reader: Reader): Payload {
  const { words } = reader;
  const language = foreignLanguage(citation, reader);
  const facts = [
    `[${citation.n}] **${name(outletName(citation, words), words)}**`,
    citationDate(citation, words),
    linkedHeadline(citation, words),
    ...(language === null ? [] : [escapeLine(clip(language, 40))]),
  ];
  return layOut({ accent: ACCENTS.grey, sections: [facts.join(' · '), quoteInPassage(citation)] });
}

function quoteInPassage({ quote, passage = quote }: Citation): string {
  const at = passage.indexOf(quote);
  const before = at === -1 ? '' : passage.slice(0, at);
  const after = at === -1 ? '' : passage.slice(at + quote.length);
  const text =
    markLines(tail(before), '') +
    gap(before, quote) +
    markLines(clip(quote, MAX_QUOTE_CHARS), '**') +
    gap(quote, after) +
    markLines(clip(after, MAX_SIDE_CHARS), '');
  return text
    .trim()
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** Every line is escaped and marked by itself: bold does not reach over an empty line. */
function markLines(text: string, mark: string): string {
  return text
    .split(/\n+/)
    .map(escapeLine)
    .filter((line) => line !== '')
    .map((line) => `${mark}${line}${mark}`)
    .join('\n');
}

/** The white space where two parts met: escaping has trimmed it. */
function gap(left: string, right: string): string {
  const white = (/\s*$/.exec(left)?.[0] ?? '') + (/^\s*/.exec(right)?.[0] ?? '');
  if (white === '') return '';
  return white.includes('\n') ? '\n' : ' ';
}

function tail(text: string): string {
  if (text.length <= MAX_SIDE_CHARS) return text;
  return `…${text.slice(-MAX_SIDE_CHARS).replace(/^[\udc00-\udfff]/, '')}`;
}
