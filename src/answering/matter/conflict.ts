import { fold } from '../../language/analyse.ts';
import { likeness, shared, type ContentTerms } from './content-terms.ts';
import { isOpposite } from './opposite.ts';
import { stateIn } from './person-state.ts';
import { differ, isSameUnit, type Quantity } from './quantities.ts';
import { daysApart, isSameTime, NEAR_DAYS, overlap } from './same-time.ts';
import type { Told } from './told.ts';

/** Where two sentences on the same matter do not agree. */
export interface Conflict {
  readonly kind: 'number' | 'date' | 'yes-no';
  /** What it is about, in words of the first one: the unit of the numbers, or what both speak of. */
  readonly about: string;
  /** What each says: `[of the first, of the second]`, as written. */
  readonly values: readonly [string, string];
  /** Whether they tell of different times: then the later one may simply be newer. */
  readonly isOverTime: boolean;
}

/** So much of the shorter sentence is in the other one, where they speak of the same matter. */
const SAME_MATTER = { number: 0.4, date: 0.6, 'yes-no': 0.55 } as const;
/** … and so many words. */
const MIN_SHARED = { number: 2, date: 3, 'yes-no': 2 } as const;

/** A number below this may stand beside another by chance. */
const MIN_TELLING = 20;

/**
 * Where two sentences contradict each other: numbers of one unit, days of one event, or yes and no, on the same matter.
 * `null` where they agree, or speak of different things. Who tells them is not looked at.
 */
export function conflictOf(a: Told, b: Told): Conflict | null {
  const found = numberConflict(a, b) ?? dateConflict(a, b) ?? stanceConflict(a, b);
  if (found === null) return null;
  const isApart = daysApart(a.published, b.published) > NEAR_DAYS;
  return { ...found, isOverTime: found.kind === 'date' ? isApart : !isSameTime(a, b) };
}

type Found = Omit<Conflict, 'isOverTime'>;

function numberConflict(a: Told, b: Told): Found | null {
  for (const mine of a.quantities) {
    const theirs = b.quantities.filter((other) => isSameUnit(mine, other, a, b));
    if (theirs.length === 0 || theirs.some((one) => !differ(mine, one))) continue;
    if (a.quantities.some((one) => theirs.some((other) => isEqual(one, other)))) continue;
    const [other] = theirs;
    if (other === undefined || !isSameCount(mine, other, a, b)) continue;
    return { kind: 'number', about: unitText(mine), values: [mine.text, other.text] };
  }
  return null;
}

/** Whether two numbers count the same: the sentences are alike, or one text gives the other's number beside its own. */
function isSameCount(mine: Quantity, theirs: Quantity, a: Told, b: Told): boolean {
  if (!sharesNames(a, b)) return false;
  const words = shared(a.terms, b.terms).filter(
    ({ stem, text }) => stem !== mine.unit && stateIn(fold(text)) !== mine.unit,
  );
  if (words.length >= MIN_SHARED.number && likeness(a.terms, b.terms) >= SAME_MATTER.number)
    return true;
  return (
    (gives(b, mine) && shared(a.terms, b.around).length > MIN_SHARED.number) ||
    (gives(a, theirs) && shared(b.terms, a.around).length > MIN_SHARED.number)
  );
}

/** Two texts that both have names and none in common speak of different things. */
function sharesNames(a: Told, b: Told): boolean {
  const named = (told: Told) => told.terms.terms.some(({ isName }) => isName);
  if (!named(a) || !named(b)) return true;
  return [shared(a.terms, b.around), shared(b.terms, a.around)].some((words) =>
    words.some(({ isName }) => isName),
  );
}

/** Whether the text around a sentence gives a number too. Small ones are everywhere. */
function gives(told: Told, quantity: Quantity): boolean {
  return (
    quantity.low >= MIN_TELLING && told.quantitiesAround.some((other) => isEqual(other, quantity))
  );
}

function dateConflict(a: Told, b: Told): Found | null {
  const [mine, theirs] = [a.date, b.date];
  if (mine === null || theirs === null || mine.isOfSaying || theirs.isOfSaying) return null;
  if (mine.isPlanned !== theirs.isPlanned || overlap(mine.date, theirs.date)) return null;
  if (!isSameMatter(a.terms, b.terms, 'date')) return null;
  return { kind: 'date', about: aboutOf(a, b), values: [mine.text, theirs.text] };
}

function stanceConflict(a: Told, b: Told): Found | null {
  if (!isSameMatter(a.terms, b.terms, 'yes-no') || !isOpposite(a.stance, b.stance)) return null;
  return { kind: 'yes-no', about: aboutOf(a, b), values: [a.text, b.text] };
}

function isSameMatter(a: ContentTerms, b: ContentTerms, kind: Conflict['kind']): boolean {
  return shared(a, b).length >= MIN_SHARED[kind] && likeness(a, b) >= SAME_MATTER[kind];
}

function isEqual(a: Quantity, b: Quantity): boolean {
  return a.low === b.low && a.high === b.high;
}

/** `passengers` of `2,140 passengers`; the number's own words where nothing else is left. */
function unitText({ text, unit }: Quantity): string {
  if (unit === 'money' || unit === 'score' || unit === 'percent') return unit;
  return text.replace(/^[\p{N}.,'’\s-]+/u, '').trim() || text;
}

function aboutOf(a: Told, b: Told): string {
  return shared(a.terms, b.terms)
    .map(({ text }) => text)
    .join(' ');
}
