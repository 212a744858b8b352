import {
  attributionsIn,
  reservationsIn,
  unnamedSourcesIn,
  type Reservation,
} from '../../language/hedge-words.ts';
import type { ClaimReading } from './claim-reading.ts';
import { align, saysMuchOf, type Alignment } from './sense/align.ts';
import { unfulfilledPlans } from './unfulfilled-plans.ts';

/** Reservations that a claim must keep, each with those that keep it. */
const KEPT_BY: readonly (readonly [Reservation, readonly Reservation[]])[] = [
  ['hearsay', ['hearsay', 'possible']],
  ['possible', ['hearsay', 'possible', 'wish', 'plan']],
  ['wish', ['hearsay', 'possible', 'wish']],
];

/**
 * Reservations of the cited texts that a claim leaves out: "allegedly", "perhaps", "hopes", or a plan told as done. A
 * claim that gives its words to somebody keeps any of them.
 */
export function droppedHedges(claim: ClaimReading): string[] {
  const faults = align(claim).flatMap((alignment) => [
    ...droppedWords(alignment, claim),
    ...unfulfilledPlans(alignment),
  ]);
  return [...new Set(faults)];
}

function droppedWords({ clause, best, quoted }: Alignment, claim: ClaimReading): string[] {
  const rests = best !== null && saysMuchOf(clause, best) ? best : quoted;
  const source = rests === null ? undefined : claim.sources[rests.source];
  if (rests === null || source === undefined || isAttributed(claim)) return [];
  const text = source.text.slice(rests.start, rests.end);
  return KEPT_BY.flatMap(([kind, keeping]) => {
    const words = reservationsIn(text, kind, source.language);
    return keeping.some((other) => hasReservation(claim, other)) ? [] : words;
  });
}

/** Whether a claim says of something that it is hearsay, possible, wished or planned, in its own words or a quotation. */
export function hasReservation(
  { text, language, sources }: ClaimReading,
  kind: Reservation,
): boolean {
  const languages = [language, ...sources.map((source) => source.language)];
  return languages.some((tag) => reservationsIn(text, kind, tag).length > 0);
}

/** Whether a claim gives its words to somebody; that its own outlet reported them is not enough. */
export function isAttributed({ text, language, sources }: ClaimReading): boolean {
  const languages = [language, ...sources.map((source) => source.language)];
  return languages.some(
    (tag) => attributionsIn(text, tag).length > 0 || unnamedSourcesIn(text, tag).length > 0,
  );
}
