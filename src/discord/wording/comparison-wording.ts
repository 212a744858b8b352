import type { CheckedStatement } from '../../answering/check/verdict.ts';
import type { ComparedOutlet } from '../../answering/compare/comparison.ts';
import type { Disagreement } from '../../answering/disagreement/disagreement.ts';
import { formatSpan } from '../../localisation/format-date.ts';
import type { Words } from '../../localisation/words.ts';

/** What an outlet has on a topic: `3 of its 12 articles, 16 Jun 2025 – 22 Sep 2025`, `silent in its 12 articles`. */
export function describeCompared(
  { status, articles, onTopic, first, last }: ComparedOutlet,
  words: Words,
): string {
  const { t } = words;
  if (articles === 0) return t('comparisons.noArticles');
  if (status === 'silent') return t('comparisons.silent', { count: articles });
  const span = formatSpan(first, last, words);
  const some = t('comparisons.onTopic', { onTopic, count: articles });
  return span === null ? some : `${some}, ${span}`;
}

/** A disagreement in one line: `passengers: 2,140 passengers (Kelderwick Courier) [1]; 1,870 passengers (Island Echo) [2]`. */
export function describeDisagreement({ about, sides }: Disagreement, { t }: Words): string {
  const said = sides.map(({ value, outlets, citations }) => {
    const marks = citations.map((n) => `[${n}]`).join('');
    return `${value} (${outlets.length === 0 ? t('coverage.unknownOutlet') : outlets.join(', ')}) ${marks}`;
  });
  return `${about}: ${said.join('; ')}`;
}

/** A verdict as people read it. It is about what the coverage says, not about what is true. */
export function describeVerdict({ verdict }: CheckedStatement, { t }: Words): string {
  return t(`checks.${verdict}`);
}

/** Who stands on one side of a checked statement: `Supports (2 independent sources)`. */
export function sideHeading(
  { sources }: CheckedStatement,
  side: keyof CheckedStatement['sources'],
  { t }: Words,
): string {
  return t(`checks.${side}`, { count: sources[side] });
}
