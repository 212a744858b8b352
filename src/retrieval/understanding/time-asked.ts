import { interval } from '../../coverage/edtf.ts';
import type { Question } from '../question.ts';
import { asksInWords } from './asks-how-things-are.ts';
import type { Understood } from './understood.ts';

/** Words that ask how something began, in en nl de fr es. */
const BEGINNING =
  /(?<!\p{L})(?:first|original(?:ly)?|initial(?:ly)?|in the beginning|began|begin|start(?:ed)?|eerste?|oorspronkelijke?|aanvankelijk|in het begin|zuerst|ursprünglich\p{L}*|anfangs|premi(?:er|ère)|à l['’]origine|au début|primer[oa]?|al principio|originalmente)(?!\p{L})/iu;

/** Those of them that speak of nothing else. */
const SURELY_BEGINNING =
  /(?<!\p{L})(?:original(?:ly)?|initial(?:ly)?|at first|in the beginning|oorspronkelijke?|aanvankelijk|in het begin|ursprünglich\p{L}*|anfangs|à l['’]origine|au début|al principio|originalmente)(?!\p{L})/iu;

/** Words that ask how something ended, likewise. */
const ENDING =
  /(?<!\p{L})(?:in the end|finally|eventually|ultimately|uiteindelijk|ten slotte|tenslotte|letztlich|letztendlich|schließlich|am Ende|finalement|en fin de compte|finalmente|al final)(?!\p{L})/iu;

/** How surely a tense alone asks about now: docs/evaluation.md, `changing`. */
const BY_TENSE = 0.7;
/** What "first" often means is the first of a kind, which later articles tell as well. */
const BY_FIRST = 0.35;

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
 * The time that a question asks about: now, a date of what it asks about, the end, or the beginning; `null` where it
 * is about none, or about several dates. What several outlets say is asked of whatever time each said it.
 */
export function timeAsked({
  currentOn,
  understood,
  standalone,
  outlets,
}: Pick<Question, 'currentOn' | 'understood' | 'standalone' | 'outlets'>): TimeAsked | null {
  const isOfSeveral = outlets.length > 1;
  if (currentOn !== null)
    return {
      prefers: 'newest',
      until: currentOn,
      isOfAsking: true,
      weight: isOfSeveral ? 0 : understood.some(isSaid) ? 1 : BY_TENSE,
    };
  if (isOfSeveral) return null;
  const dates = understood.flatMap((one) =>
    one.kind === 'date' && one.role === 'event' && one.isApplied && one.before !== null
      ? interval(one.before).last
      : [],
  );
  const [until] = dates;
  const isQuestion = asksInWords(standalone);
  if (until !== undefined)
    return dates.length > 1
      ? null
      : { prefers: 'newest', until, isOfAsking: false, weight: isQuestion ? 1 : 0 };
  if (!isQuestion) return null;
  if (asksHowItEnded(standalone))
    return { prefers: 'newest', until: ANY_DAY, isOfAsking: false, weight: 1 };
  if (!BEGINNING.test(standalone)) return null;
  const weight = SURELY_BEGINNING.test(standalone) ? 1 : BY_FIRST;
  return { prefers: 'oldest', until: ANY_DAY, isOfAsking: false, weight };
}

/** Whether a question asks how something ended: "Who won in the end?" */
export function asksHowItEnded(text: string): boolean {
  return ENDING.test(text);
}

/** Whether a word says that now is asked about. */
function isSaid({ kind }: Understood): boolean {
  return kind === 'recency';
}
