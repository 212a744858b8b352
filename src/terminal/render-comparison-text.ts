import type { Comparison } from '../answering/compare/comparison.ts';
import { describeCompared, describeDisagreement } from '../discord/wording/comparison-wording.ts';
import { visibleLine } from '../discord/wording/visible-text.ts';
import { terminalReader } from '../discord/wording/reader.ts';
import { ENGLISH } from '../localisation/words.ts';
import { footer, nearestLines, sourceLine } from './render-citations.ts';
import { bold, wrap, type TextStyle } from './text-style.ts';

/** A comparison as plain text: outlet by outlet, where they do not agree, the sources. */
export function renderComparisonText(comparison: Comparison, style: TextStyle): string {
  const { topic, outlets, disagreements, citations, nearest, searched, notes } = comparison;
  const reader = terminalReader(topic);
  const columns = outlets.map((each) =>
    [
      `${bold(visibleLine(each.outlet), style)}  ${describeCompared(each, ENGLISH)}`,
      ...each.claims.map((claim) =>
        wrap(
          `- ${visibleLine(claim.text)} ${claim.citations.map((n) => `[${n}]`).join('')}`,
          style.width,
          2,
        ),
      ),
    ].join('\n'),
  );
  const conflicts = disagreements.map((each) =>
    wrap(`- ${visibleLine(describeDisagreement(each, ENGLISH))}`, style.width, 2),
  );
  return [
    ...columns,
    ...(conflicts.length === 0
      ? []
      : [[ENGLISH.t('comparisons.doNotAgree'), ...conflicts].join('\n')]),
    ...(citations.length === 0
      ? nearestLines(nearest, style)
      : [citations.map((each) => sourceLine(each, reader, style)).join('\n')]),
    footer(searched, notes, style),
  ].join('\n\n');
}
