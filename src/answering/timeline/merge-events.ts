import { compareEdtf } from '../../coverage/edtf.ts';
import { conflictOf } from '../matter/conflict.ts';
import { likeness } from '../matter/content-terms.ts';
import { daysApart, overlap } from '../matter/same-time.ts';
import { placeOf, type Event } from './event.ts';

/** One event with every report of it. */
export interface MergedEvent {
  /** The report that is shown. */
  readonly event: Event;
  /** The others. */
  readonly others: readonly Event[];
}

/** Two reports of one day tell of one event when so much of the shorter is in the other. */
const SAME_DAY = 0.4;
/** … or so much where their dates are less precise, or one is that of publication. */
const SAME_PERIOD = 0.6;
/** Reports without a date of their own are of one event within so many days. */
const NEAR_DAYS = 3;

/**
 * Brings the reports of one event together: the same date and the same words, in any language. Reports that contradict
 * each other stay apart. Shown is a correction before others, then one that is first-hand, precise and early.
 */
export function mergeEvents(events: readonly Event[]): MergedEvent[] {
  const merged: { event: Event; others: Event[] }[] = [];
  for (const event of [...events].sort(byWorth)) {
    const known = merged.find((group) => isSameEvent(group.event, event));
    if (known === undefined) merged.push({ event, others: [] });
    else known.others.push(event);
  }
  return merged;
}

function isSameEvent(a: Event, b: Event): boolean {
  if (!isNear(a, b)) return false;
  const alike = likeness(a.told.terms, b.told.terms);
  return alike >= floorOf(a, b) && conflictOf(a.told, b.told) === null;
}

function isNear(a: Event, b: Event): boolean {
  if (a.date !== null && b.date !== null)
    return a.date.isPlanned === b.date.isPlanned && overlap(a.date.date, b.date.date);
  const [left, right] = [placeOf(a), placeOf(b)];
  return (left === null) === (right === null) && daysApart(left, right) <= NEAR_DAYS;
}

function floorOf(a: Event, b: Event): number {
  const isDay = ({ date }: Event) => date?.date.length === 'YYYY-MM-DD'.length;
  return isDay(a) && isDay(b) ? SAME_DAY : SAME_PERIOD;
}

function byWorth(a: Event, b: Event): number {
  return (
    Number(isCorrection(b)) - Number(isCorrection(a)) ||
    Number(isSecondHand(a)) - Number(isSecondHand(b)) ||
    precision(b) - precision(a) ||
    b.statement.share - a.statement.share ||
    compareEdtf(a.statement.hit.article.published, b.statement.hit.article.published) ||
    a.statement.hit.passage.label - b.statement.hit.passage.label ||
    a.statement.start - b.statement.start
  );
}

function isCorrection({ statement }: Event): boolean {
  return statement.hit.article.links.some(({ kind }) => kind === 'corrects' || kind === 'retracts');
}

function isSecondHand({ statement: { hit, start, end } }: Event): boolean {
  return hit.passage.credits.some((credit) => credit.start < end && credit.end > start);
}

/** Of its own date, or else of its publication, which tells less. */
function precision({ date, statement }: Event): number {
  return date === null ? (statement.hit.article.published?.length ?? 0) / 100 : date.date.length;
}
