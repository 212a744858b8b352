import type { CheckedStatement } from '../answering/check/verdict.ts';
import { describeVerdict, sideHeading } from '../discord/wording/comparison-wording.ts';
import { terminalReader } from '../discord/wording/reader.ts';
import { ENGLISH } from '../localisation/words.ts';
import { citationLines, footer, nearestLines } from './render-citations.ts';
import { bold, type TextStyle } from './text-style.ts';

/** A checked statement as plain text: the verdict, then each side with its quotes. */
export function renderCheckText(check: CheckedStatement, style: TextStyle): string {
  const reader = terminalReader(check.statement);
  const sides = (['supports', 'contradicts', 'alleges'] as const).flatMap((side) => {
    const cited = check.citations.filter(({ n }) => check[side].includes(n));
    if (cited.length === 0) return [];
    const lines = cited.map((citation) => citationLines(citation, reader, style));
    return [[`${sideHeading(check, side, ENGLISH)}:`, ...lines].join('\n')];
  });
  return [
    bold(describeVerdict(check, ENGLISH), style),
    ...sides,
    ...nearestLines(check.nearest, style),
    footer(check.searched, check.notes, style),
  ].join('\n\n');
}
