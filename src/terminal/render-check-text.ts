import type { CheckedStatement } from '../answering/check/verdict.ts';
import { sideHeading, VERDICTS } from '../discord/wording/comparison-wording.ts';
import { readerLanguage } from '../discord/wording/wording.ts';
import { citationLines, footer, nearestLines } from './render-citations.ts';
import { bold, type TextStyle } from './text-style.ts';

/** A checked statement as plain text: the verdict, then each side with its quotes. */
export function renderCheckText(check: CheckedStatement, style: TextStyle): string {
  const language = readerLanguage({ question: check.statement });
  const sides = (['supports', 'contradicts', 'alleges'] as const).flatMap((side) => {
    const cited = check.citations.filter(({ n }) => check[side].includes(n));
    if (cited.length === 0) return [];
    const lines = cited.map((citation) => citationLines(citation, language, style));
    return [[`${sideHeading(check, side)}:`, ...lines].join('\n')];
  });
  return [
    bold(VERDICTS[check.verdict], style),
    ...sides,
    ...nearestLines(check.nearest, style),
    footer(check.searched, check.notes, style),
  ].join('\n\n');
}
