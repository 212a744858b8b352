import type { Citation, Nearest } from '../answering/answer.ts';
import { formatDate } from '../localisation/format-date.ts';
import { safeUrl } from '../discord/render/link.ts';
import { describeEvent } from '../discord/wording/answer-wording.ts';
import { visibleLine } from '../discord/wording/visible-text.ts';
import {
  citationDate,
  foreignLanguage,
  outletName,
  searchedParts,
  understoodLines,
} from '../discord/wording/wording.ts';
import type { Searched } from '../retrieval/searched.ts';
import { dim, wrap, type TextStyle } from './text-style.ts';

const INDENT = '    ';

/** A source with its quote: `[1] Reuters · 5 Mar 2024 · headline`, then the words, then the link. */
export function citationLines(citation: Citation, language: string, style: TextStyle): string {
  const url = safeUrl(citation.url);
  const event = describeEvent(citation);
  return [
    sourceLine(citation, language, style),
    wrap(`${INDENT}“${visibleLine(citation.quote)}”`, style.width),
    ...(event === null ? [] : [dim(wrap(INDENT + visibleLine(event), style.width), style)]),
    ...(url === null ? [] : [dim(INDENT + url, style)]),
  ].join('\n');
}

/** A source in one line, for words that stand above it already. */
export function sourceLine(citation: Citation, language: string, style: TextStyle): string {
  const foreign = foreignLanguage(citation, language);
  const line = [...citationFacts(citation), ...(foreign === null ? [] : [visibleLine(foreign)])];
  return wrap(line.join(' · '), style.width, 4);
}

/** What is known of a source, part by part. */
export function citationFacts(citation: Citation): string[] {
  const { n, outlet, outletSource, headline, via, alsoCarriedBy } = citation;
  return [
    `[${n}] ${visibleLine(outletName(outlet, outletSource))}`,
    citationDate(citation),
    visibleLine(headline) || 'without a headline',
    ...(via.length === 0 ? [] : [`via ${visibleLine(via.join(', '))}`]),
    ...(alsoCarriedBy.length === 0
      ? []
      : [`also carried by ${visibleLine(alsoCarriedBy.join(', '))}`]),
  ];
}

/** The articles that came nearest, where there is no answer; nothing where there are none. */
export function nearestLines(nearest: readonly Nearest[], style: TextStyle): string[] {
  if (nearest.length === 0) return [];
  const lines = nearest.map(({ outlet, published, headline }) =>
    wrap(
      `- ${visibleLine(outletName(outlet))} · ${formatDate(published)} · ${visibleLine(headline)}`,
      style.width,
      2,
    ),
  );
  return [['Nearest in the coverage:', ...lines].join('\n')];
}

/** Remarks for the reader, then how it was searched and understood, one a line. */
export function footer(searched: Searched, remarks: readonly string[], style: TextStyle): string {
  return [
    ...remarks.map(visibleLine),
    `Searched: ${searchedParts(searched).map(visibleLine).join(' · ')}`,
    ...understoodLines(searched).map(({ line, undoBy }) =>
      visibleLine(undoBy === null ? line : `${line} (undo: ${undoBy})`),
    ),
  ]
    .map((line) => dim(wrap(line, style.width, 2), style))
    .join('\n');
}
