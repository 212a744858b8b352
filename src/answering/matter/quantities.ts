import { allMatches } from '../../language/all-matches.ts';
import { term } from '../../language/analyse.ts';
import { isCalendarWord } from '../../language/calendar-words.ts';
import { isStopWord } from '../../language/stop-words.ts';
import { sameIdeas } from '../../language/thesaurus.ts';
import { tokens } from '../../language/tokens.ts';
import { calendarDates } from '../../retrieval/understanding/calendar-dates.ts';
import { numbersIn } from '../checks/numbers.ts';
import { personState } from './person-state.ts';

/** A number of a text with what it counts. */
export interface Quantity {
  /** The number with its unit, as written: `2,140 passengers`. */
  readonly text: string;
  /** From the least to the most it may stand for; equal where it is exact. */
  readonly low: number;
  readonly high: number;
  /** What it counts: `money`, `percent`, `score`, a state of persons such as `dead`, or the index term of a noun. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

const MONEY_BEFORE = /[€$£]\s?$/u;
const MONEY_AFTER =
  /^\s?(?:€|[$£]|(?:euros?|dollars?|pounds?|cents?|pond|livres|dólares|libras)(?!\p{L}))/iu;
const PERCENT =
  /^\s?(?:%|(?:per ?cent|percentage points?|procent|Prozent|pour cent|por ciento)(?!\p{L}))/iu;
const SCORE =
  /(\d{1,3}) (?:\p{L}+ )?(?:to|tegen|gegen|contre|contra|against|–|-) (\d{1,3})(?![\d.,:]*\d|\p{L}|%)/gu;
const TIME =
  /(?<!\d)\d{1,2}[:.]\d{2}(?!\d| ?(?:million|miljoen|Million|billion|%|per ?cent|euro))|\d{1,2} ?[ap]\.?m\b|\b\d{1,2} uur\b/giu;

const ABOUT =
  /(?<!\p{L})(?:about|around|roughly|some|nearly|almost|circa|approximately|ongeveer|zo['’]n|bijna|rond|etwa|rund|knapp|fast|environ|près de|quelque|unos|unas|cerca de|casi|aproximadamente)[ €$£]*$/iu;
const AT_LEAST =
  /(?<!\p{L})(?:at least|more than|over|zeker|minstens|meer dan|ruim|mindestens|mehr als|über|au moins|plus de|al menos|más de)[ €$£]*$/iu;
const AT_MOST =
  /(?<!\p{L})(?:at most|up to|less than|fewer than|under|hoogstens|minder dan|höchstens|weniger als|bis zu|au plus|moins de|como máximo|menos de)[ €$£]*$/iu;

/** Behind these a number tells how much was added or taken away, and not how much there is. */
const DIFFERENCE =
  /^ (?:more|fewer|less|extra|higher|lower|meer|minder|hoger|lager|mehr|weniger|höher|niedriger|de plus|de moins|más|menos)(?!\p{L})/iu;

/** How far a number that is only about right may be off. */
const ABOUT_SHARE = 0.1;
/** Words behind a number that count nothing by themselves. */
const COMPARISON =
  /^(?:more|fewer|less|times|others?|meer|minder|keer|anderen?|mehr|weniger|mal|plus|moins|fois|más|menos|veces)$/iu;

/**
 * The quantities of a text, in order: numbers in digits or words with what they count. Dates, times of day and numbers
 * that count nothing nameable are left out.
 */
export function quantities(text: string, language: string | null): Quantity[] {
  const scores = scoresIn(text);
  const rest = blanked(text, [
    ...calendarDates(text),
    ...scores,
    ...allMatches(text, TIME).map((match) => spanOf(match)),
  ]);
  const found: Quantity[] = [...scores];
  let from = 0;
  for (const mention of numbersIn(rest, language ?? 'en')) {
    const start = rest.indexOf(mention.text, from);
    if (start < 0) continue;
    from = start + mention.text.length;
    const value = mention.values[0];
    const counted = unitAt(rest, start, from, language);
    if (value === undefined || counted === null) continue;
    if (DIFFERENCE.test(rest.slice(counted.end))) continue;
    const { low, high } = boundsOf(value, rest.slice(0, start));
    found.push({
      text: text.slice(counted.start, counted.end),
      low,
      high,
      unit: counted.unit,
      start: counted.start,
      end: counted.end,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether two quantities of one unit cannot both be right. A rounded number agrees with what it was rounded from. */
export function differ(a: Quantity, b: Quantity): boolean {
  if (a.low <= b.high && b.low <= a.high) return false;
  return !isRounded(a, b) && !isRounded(b, a);
}

/** Whether two quantities count the same thing, in the languages of their texts. */
export function isSameUnit(
  mine: Quantity,
  theirs: Quantity,
  { language: from }: { readonly language: string | null },
  { language: to }: { readonly language: string | null },
): boolean {
  if (mine.unit === theirs.unit) return true;
  return sameIdeas(mine.unit, from ?? 'en', to ?? 'en').includes(theirs.unit);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** `17 to 12`: compared as one number, `17.012`. */
function scoresIn(text: string): Quantity[] {
  return allMatches(text, SCORE).map((match) => {
    const value = Number(match[1]) + Number(match[2]) / 1000;
    return { text: match[0], low: value, high: value, unit: 'score', ...spanOf(match) };
  });
}

function spanOf(match: RegExpMatchArray): Span {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
}

function blanked(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (rest, { start, end }) => rest.slice(0, start) + '\u2003'.repeat(end - start) + rest.slice(end),
    text,
  );
}

function unitAt(
  text: string,
  start: number,
  end: number,
  language: string | null,
): (Span & { readonly unit: string }) | null {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const money = MONEY_BEFORE.exec(before);
  if (money) return { unit: 'money', start: start - money[0].length, end };
  const sign = MONEY_AFTER.exec(after);
  if (sign) return { unit: 'money', start, end: end + sign[0].length };
  const percent = PERCENT.exec(after);
  if (percent) return { unit: 'percent', start, end: end + percent[0].length };
  const noun = nounAfter(after, language);
  if (noun === null) return null;
  const person = personState(noun.text, text, start);
  return { unit: person ?? term(noun.text, language), start, end: end + noun.end };
}

/** The word behind a number, where no mark and no word of grammar parts them. */
function nounAfter(after: string, language: string | null): { text: string; end: number } | null {
  const [run = ''] = /^[^.,;:!?()“”"„«»\u2003\d]*/u.exec(after) ?? [];
  const noun = tokens(run)[0];
  if (noun === undefined || !/\p{L}{2}/u.test(noun.text) || COMPARISON.test(noun.text)) return null;
  if (isStopWord(noun.text, language ?? 'en') || isCalendarWord(noun.text)) return null;
  return { text: noun.text, end: noun.end };
}

function boundsOf(value: number, before: string): { low: number; high: number } {
  if (AT_LEAST.test(before)) return { low: value, high: Infinity };
  if (AT_MOST.test(before)) return { low: -Infinity, high: value };
  const slack = ABOUT.test(before) ? Math.abs(value) * ABOUT_SHARE : 0;
  return { low: value - slack, high: value + slack };
}

/** Whether one number is another one rounded: 27 million of 27.5 million, not 20 of 21. */
function isRounded({ low, high }: Quantity, exact: Quantity): boolean {
  if (low !== high || exact.low !== exact.high) return false;
  if (low < 1000 && Number.isInteger(exact.low)) return false;
  const digits = String(low).replace(/0+$/, '').replace(/\D/g, '').replace(/^0+/, '').length;
  const scale = 10 ** (Math.floor(Math.log10(Math.abs(exact.low))) + 1 - digits);
  const [down, near] = [Math.floor, Math.round].map((cut) => cut(exact.low / scale) * scale);
  return [down, near].some((value) => value !== undefined && Math.abs(value - low) < scale / 1e6);
}
