import type { Citation, Nearest } from '../answering/answer.ts';
import { formatDate } from '../localisation/format-date.ts';
import { safeUrl } from '../discord/render/link.ts';
import { describeEvent } from '../discord/wording/answer-wording.ts';
import { citationFacts } from '../discord/wording/citation-facts.ts';
import { foreignLanguage, type Reader } from '../discord/wording/reader.ts';
import { visibleLine } from '../discord/wording/visible-text.ts';
import { outletName, searchedParts, understoodLines } from '../discord/wording/wording.ts';
import { ENGLISH } from '../localisation/words.ts';
import type { Searched } from '../retrieval/searched.ts';
import { dim, listLine, wrap, type TextStyle } from './text-style.ts';

const INDENT = '    ';

/** A source with its quote: `[1] Reuters · 5 Mar 2024 · headline`, then the words, then the link. */
export function citationLines(citation: Citation, reader: Reader, style: TextStyle): string {
  const url = safeUrl(citation.url);
  const event = describeEvent(citation, reader.words);
  return [
    sourceLine(citation, reader, style),
    wrap(`${INDENT}“${visibleLine(citation.quote)}”`, style.width),
    ...(event === null ? [] : [dim(wrap(INDENT + visibleLine(event), style.width), style)]),
    ...(url === null ? [] : [dim(INDENT + url, style)]),
  ].join('\n');
}

/** A source in one line, for words that stand above it already. */
export function sourceLine(citation: Citation, reader: Reader, style: TextStyle): string {
  const foreign = foreignLanguage(citation, reader);
  const line = [
    ...citationFacts(citation, reader.words),
    ...(foreign === null ? [] : [visibleLine(foreign)]),
  ];
  return listLine(line.join(' · '), style);
}

/** The articles that came nearest, where there is no answer; nothing where there are none. */
export function nearestLines(nearest: readonly Nearest[], style: TextStyle): string[] {
  if (nearest.length === 0) return [];
  const lines = nearest.map(({ outlet, published, headline }) =>
    wrap(
      `- ${visibleLine(outletName({ outlet }, ENGLISH))} · ${formatDate(published)} · ${visibleLine(headline)}`,
      style.width,
      2,
    ),
  );
  return [[ENGLISH.t('citations.nearest'), ...lines].join('\n')];
}

/** Remarks for the reader, then how it was searched and understood, one a line. */
export function footer(searched: Searched, remarks: readonly string[], style: TextStyle): string {
  const parts = searchedParts(searched, ENGLISH).map(visibleLine);
  return [
    ...remarks.map(visibleLine),
    ENGLISH.t('searches.searched', { parts: parts.join(' · ') }),
    ...understoodLines(searched, ENGLISH).map(({ line, undoBy }) =>
      visibleLine(
        undoBy === null ? line : ENGLISH.t('searches.undoBy', { what: line, name: undoBy }),
      ),
    ),
  ]
    .map((line) => dim(wrap(line, style.width, 2), style))
    .join('\n');
}
