import { fold } from '../../language/analyse.ts';
import { isCalendarWord } from '../../language/calendar-words.ts';
import { tokens } from '../../language/tokens.ts';
import { monthNumber } from '../../coverage/dates/months.ts';
import { clauseAt } from '../event-dates/tense.ts';
import type { Conflict } from '../matter/conflict.ts';
import { contentTerms, shared, strength, type ContentTerms } from '../matter/content-terms.ts';
import { opposedTerms } from '../matter/opposite.ts';
import { stateIn } from '../matter/person-state.ts';
import type { Quantity } from '../matter/quantities.ts';
import type { Told } from '../matter/told.ts';

/** Numbers further apart than this many times count something else: a part, another year, another thing. */
const MAX_RATIO = 2.5;

/** So much of what the shorter sentence speaks of is in the longer one, besides what is affirmed or denied. */
const MIN_SHARED = 0.8;

/** Ways to speak of a number that is no count of what there is, in en nl de fr es, folded. */
const MODES: readonly RegExp[] = [
  /(?<!\p{L})(?:expect\w*|forecast\w*|estimat\w*|hope[sd]?|plan(?:s|ned)|predict\w*|verwacht\w*|schat\w*|erwart\w*|prevu\w*|attend\w*|esper\w*|previst\w*)(?!\p{L})/u,
  /(?<!\p{L})(?:demand\w*|ask(?:s|ed) for|sought|claim(?:s|ed)|propos\w*|eist\w*|vorder\w*|fordert\w*|reclam\w*|exig\w*|pid\w*)(?!\p{L})/u,
  /(?<!\p{L})(?:room for|capacity|can (?:carry|hold|take|seat)|up to|plaats voor|capaciteit|platz fur|kapazitat|place pour|capacite|capacidad)(?!\p{L})/u,
  /(?<!\p{L})(?:half-?time|at half|led|leading|rust|halbzeit|mi-temps|descanso)(?!\p{L})/u,
];

/** Who counts and that it was counted, folded: that differs from side to side, and not what is counted. */
const COUNTING =
  /^(?:police|polic\w*|polit\w*|poliz\w*|organis\w*|organiz\w*|veranstalter\w*|unions?|vakbond\w*|gewerkschaft\w*|syndicat\w*|sindicat\w*|authorit\w*|officials?|spokes\w*|count\w*|telde\w*|zahlte\w*|compt\w*|conto|contaron|puts?|left|number|bill|came)$/u;

/** Words by which a sentence says neither yes nor no, in en nl de fr es. */
const UNDECIDED =
  /(?<!\p{L})(?:whether|yet to|may|might|could|of .{3,60} (?:zal|is|heeft|wordt)|misschien|ob|vielleicht|si|peut-être|quizás)(?!\p{L})/iu;

/** Persons of one kind, folded: they are a part of "people". */
const KINDS = [
  /(?:child|kind|enfant|nino|nina)/u,
  /(?:women|woman|vrouw|frau|femme|mujer)/u,
  /(?:(?<!wo)men|mannen|manner|hommes|hombres)$/u,
  /(?:civil|burger|zivil)/u,
];

/** Whether two sentences that contradict each other answer the same question, and not two near to one another. */
export function isSameQuestion(a: Told, b: Told, { kind, values }: Conflict): boolean {
  if (kind === 'yes-no')
    return !UNDECIDED.test(a.text) && !UNDECIDED.test(b.text) && isSameBesides(a, b);
  if (kind === 'date')
    return isNamedIn(a.terms, b.terms) && isNamedIn(b.terms, a.terms) && isWithin(a.terms, b.terms);
  const [mine, theirs] = [numberOf(a, values[0]), numberOf(b, values[1])];
  return mine !== undefined && theirs !== undefined && isSameCount(mine, theirs);
}

/** A number in the part of its sentence that tells what it counts. */
interface Counted {
  readonly told: Told;
  readonly quantity: Quantity;
  readonly clause: string;
  readonly terms: ContentTerms;
}

function numberOf(told: Told, value: string): Counted | undefined {
  const quantity = told.quantities.find(({ text }) => text === value);
  if (quantity === undefined) return undefined;
  const clause = clauseAt(told.text, quantity.start, quantity.end);
  const { language } = told;
  const terms = contentTerms(clause, language).terms.filter(
    ({ text }) =>
      !quantity.text.includes(text) &&
      stateIn(fold(text)) !== quantity.unit &&
      !COUNTING.test(fold(text)),
  );
  return { told, quantity, clause, terms: { language, terms } };
}

function isSameCount(mine: Counted, theirs: Counted): boolean {
  if (ratio(mine.quantity, theirs.quantity) > MAX_RATIO && mine.quantity.unit !== 'score')
    return false;
  if (MODES.some((mode) => mode.test(fold(mine.clause)) !== mode.test(fold(theirs.clause))))
    return false;
  if (
    KINDS.some((one) => one.test(fold(mine.quantity.text)) !== one.test(fold(theirs.quantity.text)))
  )
    return false;
  if (isOtherTime(mine.told.text, theirs.told.text)) return false;
  if (speaksOf(mine, theirs) && speaksOf(theirs, mine))
    return isIn(mine.terms, theirs.told.terms) || isIn(theirs.terms, mine.told.terms);
  return isSetAgainst(mine, theirs) || isSetAgainst(theirs, mine);
}

/** Whether the clause of one number is about what the other sentence is about: by its names, and by a word at least. */
function speaksOf({ terms }: Counted, { told }: Counted): boolean {
  return isNamedIn(terms, told.around) && shared(terms, told.terms).length > 0;
}

/**
 * Whether one text gives the other's number beside its own, as in "the harbour office comes to a lower figure: 1,870", and
 * names nothing by it that the other does not count.
 */
function isSetAgainst(one: Counted, other: Counted): boolean {
  return (
    one.told.quantitiesAround.some((quantity) => isEqual(quantity, other.quantity)) &&
    isNamedIn(one.terms, other.terms) &&
    isNamedIn(other.terms, one.told.around) &&
    shared(other.terms, one.told.around).length > 0
  );
}

/** Whether all that one of two texts speaks of stands in the other: what both add makes two matters of them. */
function isWithin(a: ContentTerms, b: ContentTerms): boolean {
  return isIn(a, b) || isIn(b, a);
}

function isIn(of: ContentTerms, other: ContentTerms): boolean {
  return of.terms.every((one) => strength(one, of, other) > 0);
}

function isNamedIn(of: ContentTerms, other: ContentTerms): boolean {
  return of.terms.every((one) => !one.isName || strength(one, of, other) > 0);
}

function isEqual(a: Quantity, b: Quantity): boolean {
  return a.low === b.low && a.high === b.high;
}

function ratio(a: Quantity, b: Quantity): number {
  const [x, y] = [a, b].map(({ low, high }) => Math.abs(Number.isFinite(low) ? low : high));
  return x === undefined || y === undefined ? 1 : Math.max(x, y) / (Math.min(x, y) || 1);
}

/** Whether both name days or months, and none in common. */
function isOtherTime(a: string, b: string): boolean {
  const [mine, theirs] = [timeWords(a), timeWords(b)];
  return mine.size > 0 && theirs.size > 0 && ![...mine].some((word) => theirs.has(word));
}

function timeWords(text: string): ReadonlySet<string> {
  const words = tokens(text).map((token) => token.text);
  return new Set(
    words.filter((word) => isCalendarWord(word) || monthNumber(word) !== null).map(fold),
  );
}

/** Whether nearly all that the shorter sentence speaks of is in the longer one, and every name of either in the other. */
function isSameBesides(a: Told, b: Told): boolean {
  const opposed = new Set([
    ...opposedTerms(a.stance, b.stance),
    ...opposedTerms(b.stance, a.stance),
  ]);
  const [left, right] = [a, b].map(({ terms }) => ({
    ...terms,
    terms: terms.terms.filter(({ stem }) => !opposed.has(stem)),
  }));
  if (left === undefined || right === undefined) return false;
  if (!isNamedIn(left, right) || !isNamedIn(right, left)) return false;
  const [short, long] = left.terms.length <= right.terms.length ? [left, right] : [right, left];
  return shared(short, long).length >= MIN_SHARED * short.terms.length;
}
