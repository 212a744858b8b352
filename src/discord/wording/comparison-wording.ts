import type { CheckedStatement, Verdict } from '../../answering/check/verdict.ts';
import type { ComparedOutlet } from '../../answering/compare/comparison.ts';
import type { Disagreement } from '../../answering/disagreement/disagreement.ts';
import { formatSpan } from '../../localisation/format-date.ts';
import { count } from './wording.ts';

/** What an outlet has on a topic: `3 of its 12 articles, 16 Jun 2025 – 22 Sep 2025`, `silent in its 12 articles`. */
export function describeCompared({
  status,
  articles,
  onTopic,
  first,
  last,
}: ComparedOutlet): string {
  if (articles === 0) return 'no articles of that time in the coverage';
  if (status === 'silent') return `silent in its ${count(articles, 'article')}`;
  const span = formatSpan(first, last);
  return `${onTopic} of its ${count(articles, 'article')}${span === null ? '' : `, ${span}`}`;
}

/** A disagreement in one line: `passengers: 2,140 passengers (Kelderwick Courier) [1]; 1,870 passengers (Island Echo) [2]`. */
export function describeDisagreement({ about, sides }: Disagreement): string {
  const said = sides.map(({ value, outlets, citations }) => {
    const marks = citations.map((n) => `[${n}]`).join('');
    return `${value} (${outlets.length === 0 ? 'unknown outlet' : outlets.join(', ')}) ${marks}`;
  });
  return `${about}: ${said.join('; ')}`;
}

/** A verdict as people read it. It is about what the coverage says, not about what is true. */
export const VERDICTS: Readonly<Record<Verdict, string>> = {
  supported: 'The coverage supports this.',
  contradicted: 'The coverage contradicts this.',
  mixed: 'The coverage is divided on this.',
  not_covered: 'The coverage does not say this.',
};

/** Who stands on one side of a checked statement: `Supports (2 independent sources)`. */
export function sideHeading(
  { sources }: CheckedStatement,
  side: keyof CheckedStatement['sources'],
): string {
  const heading = { supports: 'Supports', contradicts: 'Contradicts', alleges: 'Only alleges' }[
    side
  ];
  return `${heading} (${count(sources[side], 'independent source')})`;
}
