import type { Citation } from '../../answering/answer.ts';
import type { Words } from '../../localisation/words.ts';
import { visibleLine } from './visible-text.ts';
import { citationDate, outletName } from './wording.ts';

/** What is known of a source, part by part, as plain text: its number and outlet, date, headline, who told it first. */
export function citationFacts(citation: Citation, words: Words): string[] {
  const { n, headline, via, alsoCarriedBy } = citation;
  const names = (all: readonly string[]) => visibleLine(all.join(', '));
  return [
    `[${n}] ${visibleLine(outletName(citation, words))}`,
    citationDate(citation, words),
    visibleLine(headline) || words.t('coverage.noHeadline'),
    ...(via.length === 0 ? [] : [words.t('citations.via', { names: names(via) })]),
    ...(alsoCarriedBy.length === 0
      ? []
      : [words.t('citations.alsoCarriedBy', { names: names(alsoCarriedBy) })]),
  ];
}
