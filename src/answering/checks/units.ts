import { sentences } from '../../language/sentences.ts';
import { isOfTime, namesUnit } from '../../language/units.ts';
import { quantities, isSameUnit, type Quantity } from '../matter/quantities.ts';
import type { ClaimReading, Source } from './claim-reading.ts';
import { remember } from './remember.ts';
import { isSameNumber, measuresIn, type Measure } from './measures.ts';

/**
 * Quantities of a claim whose number the cited texts have with another unit only: dollars for euros, miles for
 * kilometres, months for weeks; and counts that were exchanged, as of 240 passengers and 36 cars. A number that
 * stands there without a unit passes as long as their articles name the unit anywhere.
 */
export function wrongUnits(claim: ClaimReading): string[] {
  const known = claim.sources.flatMap(({ text, about, language }) => [
    ...measuresIn(text, language),
    ...measuresIn(about, language),
  ]);
  const faulty = measuresIn(claim.prose, claim.language).filter((measure) => {
    const same = known.filter((other) => isSameNumber(measure, other));
    return measure.units.length > 0 && same.length > 0 && isOther(measure, same, claim);
  });
  return [...faulty.map(shown), ...exchangedCounts(claim)];
}

function isOther(measure: Measure, same: readonly Measure[], claim: ClaimReading): boolean {
  if (same.some(({ units }) => units.some((unit) => measure.units.includes(unit)))) return false;
  if (same.every(({ units }) => units.length > 0)) return true;
  return !measure.units.some((unit) => isOfTime(unit) || isNamed(unit, claim));
}

/** In a passage of a cited article, or in what is known about it. */
function isNamed(unit: string, { support, evidence, sources }: ClaimReading): boolean {
  const articles = new Set(support.map((entry) => entry.evidence.hit.article.id));
  const passages = evidence.filter(({ hit }) => articles.has(hit.article.id));
  return [
    ...passages.map(({ hit }) => hit.passage.text),
    ...sources.map(({ about }) => about),
  ].some((text) => namesUnit(text, unit));
}

function shown({ text, after, before, units }: Measure): string {
  const sign = /[€$£¥]\s?$/u.exec(before)?.[0] ?? '';
  const word = sign === '' && units.length > 0 ? (/^[\s-]?[^\s.,;]+/u.exec(after)?.[0] ?? '') : '';
  return `${sign}${text}${word}`;
}

const countsIn = remember((text, language): readonly Quantity[] => quantities(text, language));

/** Counts of a claim that the cited texts give of other things, with another number for what it counts. */
function exchangedCounts({ prose, language, sources }: ClaimReading): string[] {
  const mine = quantities(prose, language);
  return mine
    .filter((quantity) => sources.some((source) => isExchanged(quantity, language, source)))
    .filter((quantity) => !sources.some((source) => hasCount(quantity, language, source)))
    .map(({ text }) => text);
}

/** In one sentence: "room for 36 cars and 240 passengers". */
function isExchanged(mine: Quantity, language: string | null, source: Source): boolean {
  const isSame = (other: Quantity) => isSameUnit(mine, other, { language }, source);
  return sentences(source.text).some(({ text }) => {
    const theirs = countsIn(text, source.language);
    return (
      theirs.some((other) => isEqual(mine, other) && !isSame(other)) &&
      theirs.some((other) => !isEqual(mine, other) && isSame(other))
    );
  });
}

function hasCount(mine: Quantity, language: string | null, source: Source): boolean {
  return countsIn(source.text, source.language).some(
    (other) => isEqual(mine, other) && isSameUnit(mine, other, { language }, source),
  );
}

/** Both bounds of a number that is about right lie equally far from it. */
function isEqual(a: Quantity, b: Quantity): boolean {
  return numberOf(a) === numberOf(b);
}

function numberOf({ low, high }: Quantity): number {
  if (!Number.isFinite(high)) return low;
  return Number.isFinite(low) ? (low + high) / 2 : high;
}
