import { interval } from '../../coverage/edtf.ts';
import type { Question } from '../question.ts';
import { asksInWords } from './asks-how-things-are.ts';

/** Words that ask how something began, in en nl de fr es. */
const BEGINNING =
  /(?<!\p{L})(?:first|original(?:ly)?|initial(?:ly)?|in the beginning|began|begin|start(?:ed)?|eerste?|oorspronkelijke?|aanvankelijk|in het begin|zuerst|ursprünglich\p{L}*|anfangs|premi(?:er|ère)|à l['’]origine|au début|primer[oa]?|al principio|originalmente)(?!\p{L})/iu;

/** What "first" often means is the first of a kind, which later articles tell as well. */
const OF_BEGINNING = 0.5;

/** Articles of which time a question is best answered by. */
export interface TimeAsked {
  readonly prefers: 'newest' | 'oldest';
  /** `YYYY-MM-DD`; what was published later is of no use for the newest. */
  readonly until: string;
  /** Whether that is the day of asking: what was published later is not known yet. */
  readonly isOfAsking: boolean;
  /** How surely, 0 to 1; at 0 nothing but equal matches are told apart by it. */
  readonly weight: number;
}

const ANY_DAY = '9999-12-31';

/**
 * The time that a question asks about: now, a date of what it asks about, or the beginning; `null` where it is about
 * none, or about several dates. What several outlets say is asked of whatever time each said it.
 */
export function timeAsked({
  currentOn,
  understood,
  standalone,
  outlets,
}: Pick<Question, 'currentOn' | 'understood' | 'standalone' | 'outlets'>): TimeAsked | null {
  const isOfSeveral = outlets.length > 1;
  if (currentOn !== null)
    return { prefers: 'newest', until: currentOn, isOfAsking: true, weight: isOfSeveral ? 0 : 1 };
  if (isOfSeveral) return null;
  const dates = understood.flatMap((one) =>
    one.kind === 'date' && one.role === 'event' && one.isApplied && one.before !== null
      ? interval(one.before).last
      : [],
  );
  const [until] = dates;
  if (until !== undefined)
    return dates.length > 1 ? null : { prefers: 'newest', until, isOfAsking: false, weight: 1 };
  return asksInWords(standalone) && BEGINNING.test(standalone)
    ? { prefers: 'oldest', until: ANY_DAY, isOfAsking: false, weight: OF_BEGINNING }
    : null;
}
