import type { Answer, Citation } from '../answering/answer.ts';
import { formatDate } from '../answering/format-date.ts';
import { safeUrl } from '../discord/render/link.ts';
import { visibleLine, visibleText } from '../discord/visible-text.ts';
import {
  citationDate,
  describeChecks,
  foreignLanguage,
  outletName,
  readerLanguage,
  searchedParts,
} from '../discord/wording.ts';
import { bold, dim, wrap, type TextStyle } from './text-style.ts';

const INDENT = '    ';

/** An answer as plain text: the answer, its sources with their quotes, then how it was searched. */
export function renderAnswerText(answer: Answer, style: TextStyle): string {
  const language = readerLanguage(answer);
  const sources =
    answer.status === 'abstained'
      ? []
      : answer.citations.map((each) => source(each, language, style));
  return [
    wrap(visibleText(answer.answer).trim(), style.width),
    ...(sources.length === 0 ? [] : [sources.join('\n')]),
    ...(answer.status === 'abstained' ? nearest(answer, style) : []),
    searchedLines(answer, style),
  ].join('\n\n');
}

function source(citation: Citation, language: string, style: TextStyle): string {
  const url = safeUrl(citation.url);
  const foreign = foreignLanguage(citation, language);
  const line = [...facts(citation), ...(foreign === null ? [] : [visibleLine(foreign)])];
  return [
    wrap(line.join(' · '), style.width, 4),
    wrap(`${INDENT}“${visibleLine(citation.quote)}”`, style.width),
    ...(url === null ? [] : [dim(INDENT + url, style)]),
  ].join('\n');
}

function facts(citation: Citation): string[] {
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

function nearest(answer: Answer, style: TextStyle): string[] {
  if (answer.nearest.length === 0) return [];
  const lines = answer.nearest.map(({ outlet, published, headline }) =>
    wrap(
      `- ${visibleLine(outletName(outlet))} · ${formatDate(published)} · ${visibleLine(headline)}`,
      style.width,
      2,
    ),
  );
  return [['Nearest in the coverage:', ...lines].join('\n')];
}

function searchedLines(answer: Answer, style: TextStyle): string {
  const checks = answer.status === 'abstained' ? null : describeChecks(answer);
  return [
    `Searched: ${searchedParts(answer.searched).map(visibleLine).join(' · ')}`,
    ...(checks === null ? [] : [checks]),
    ...answer.notes.map(visibleLine),
  ]
    .map((line) => dim(wrap(line, style.width, 2), style))
    .join('\n');
}

/** The passage that holds a citation's quote, with the quote in bold, or on its own where there is no passage. */
export function renderPassageText(citation: Citation, style: TextStyle): string {
  const quote = `“${visibleLine(citation.quote)}”`;
  const { passage } = citation;
  return [
    bold(wrap(facts(citation).join(' · '), style.width, 4), style),
    wrap(INDENT + quote, style.width),
    ...(passage === undefined
      ? []
      : [dim(`${INDENT}In its passage:`, style), wrap(INDENT + visibleLine(passage), style.width)]),
  ].join('\n');
}
