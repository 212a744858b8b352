import type { Answer, Citation } from '../answering/answer.ts';
import { describeChecks } from '../discord/wording/answer-wording.ts';
import { visibleLine, visibleText } from '../discord/wording/visible-text.ts';
import { citationFacts } from '../discord/wording/citation-facts.ts';
import { terminalReader } from '../discord/wording/reader.ts';
import { ENGLISH } from '../localisation/words.ts';
import { citationLines, footer, nearestLines } from './render-citations.ts';
import { bold, dim, wrap, type TextStyle } from './text-style.ts';

const INDENT = '    ';

/** An answer as plain text: the answer, its sources with their quotes, then how it was searched. */
export function renderAnswerText(answer: Answer, style: TextStyle): string {
  const reader = terminalReader(answer.question);
  const isAbstained = answer.status === 'abstained';
  const sources = isAbstained
    ? []
    : answer.citations.map((each) => citationLines(each, reader, style));
  const checks = isAbstained ? null : describeChecks(answer, ENGLISH);
  return [
    wrap(visibleText(answer.answer).trim(), style.width),
    ...(sources.length === 0 ? [] : [sources.join('\n')]),
    ...(isAbstained ? nearestLines(answer.nearest, style) : []),
    footer(answer.searched, [...(checks === null ? [] : [checks]), ...answer.notes], style),
  ].join('\n\n');
}

/** The passage that holds a citation's quote, with the quote in bold, or on its own where there is no passage. */
export function renderPassageText(citation: Citation, style: TextStyle): string {
  const quote = `“${visibleLine(citation.quote)}”`;
  const { passage } = citation;
  return [
    bold(wrap(citationFacts(citation, ENGLISH).join(' · '), style.width, 4), style),
    wrap(INDENT + quote, style.width),
    ...(passage === undefined
      ? []
      : [
          dim(INDENT + ENGLISH.t('citations.inItsPassage'), style),
          wrap(INDENT + visibleLine(passage), style.width),
        ]),
  ].join('\n');
}
