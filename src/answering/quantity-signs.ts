import { fold } from '../language/analyse.ts';
import { unitsAt, unitsLike } from '../language/units.ts';
import { asksForLength, asksHowLong, asksHowMuchTime } from '../language/how-long.ts';
import { remember } from '../language/remember.ts';
import { AGE, asksForAge, isAge } from './ages.ts';
import { numbersIn } from './checks/numbers.ts';
import { asksForCount, mayCount, unitAsked } from './counts.ts';

/** What is measured, as a question asks for it and as a text gives it; in en nl de fr es, folded. */
interface Measure {
  readonly asked: { test(question: string): boolean };
  readonly given: RegExp;
  /** How a text goes on right after a number that is one, where that says more. */
  readonly after?: RegExp;
  /** What does not stand right before one. */
  readonly notBehind?: RegExp;
  /** Whether a number of a sentence is one, in place of what is given beside it. */
  readonly holds?: (sentence: string, start: number, end: number, question: string) => boolean;
  /** Words that tell it without a number. */
  readonly said?: RegExp;
}

const TIMES =
  'seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|centuries|seconden|minuten|uur|uren|dagen|we(?:e)?ken|maanden|jaar|jaren|stunden?|tagen?|wochen?|monaten?|jahren?|minute|heures?|jours?|semaines?|mois|ans?|minutos?|horas?|dias?|semanas?|mes(?:es)?|anos?';
const DISTANCES =
  'met(?:re|er)s?|metern?|centimet(?:re|er)s?|kilomet[a-z]+|miles?|km|cm|feet|foot|yards?|inch(?:es)?|m|metros?';

/** `A hundred days after` says when something was, not how long it took. */
const RELATIVE =
  'after|before|later|earlier|ago|since|na|nadat|voor|voordat|geleden|eerder|nach|nachdem|vor|bevor|spater|fruher|apres|avant|plus tard|plus tot|despues|antes';

/** What stands behind a length, by what it is one of: `eleven metres long`, `two miles off`, `six feet below`. */
const DIMENSIONS = {
  long: 'long|lange?|lange[nmrs]|longue?',
  far: 'off|away|from|to|further|farther|closer|van|naar|verder|entfernt|nach|weiter',
  high: 'high|tall|above|hoog|hoge|boven|hoch|hohe[nmrs]?|uber',
  deep: 'deep|below|down|diepe?|onder|tief|tiefe[nmrs]?|unter',
  wide: 'wide|across|broad|breed|brede|breit|breite[nmrs]?',
} as const;
type Dimension = keyof typeof DIMENSIONS;

/** The words of all dimensions but one: how long something is, is not told by how far away it lies. */
function otherThan(asked: Dimension): string {
  return Object.entries(DIMENSIONS)
    .flatMap(([dimension, words]) => (dimension === asked ? [] : [words]))
    .join('|');
}

/** `Fifteen weeks late` answers nothing but how long a delay was. */
const LATE = 'late|te laat|verspatet|en retard|de retraso';
const DELAY =
  /\b(?:delay\w*|late|lateness|hold-?ups?|vertrag\w*|te laat|verspat\w*|verzoger\w*|retard\w*|retras\w*|demora\w*)\b/;

/** How long something lasts may be told by its end. */
const UNTIL = /^(?:until|till|indefinitely|tot|bis|jusque|jusqu'.+|hasta)$/;

/** `Months ago`. */
const AGO = /^[\s-]?\p{L}+ (?:ago|geleden)\b/u;

/** `For the second time in` five months. */
const SINCE_WHEN = /\b(?:times?|keer|mal|fois|vez|veces) (?:in|en|sinds|seit) (?:\p{L}+ )?$/u;

/**
 * Numbers with one of these units right after them, or one word between; not `three crossings a day` or `22:30 every
 * day`.
 */
function lasting(
  units: string,
  relative = RELATIVE,
): Pick<Measure, 'given' | 'after' | 'notBehind'> {
  return {
    given: new RegExp(
      `\\b(?:${units})\\b(?! (?:${relative})\\b)|-(?:minute|hour|day|week|month|year)\\b`,
    ),
    after: new RegExp(
      `^[\\s-]*(?!\\S+ (?:a|an|per|am|pro|par|por|al) )(?:(?!\\S+ing |every |each |elke |jede[nrs]? |chaque |cada )\\S+ )?(?:${units})\\b`,
    ),
    notBehind: SINCE_WHEN,
  };
}

/** Numbers with a unit of length, and not of another dimension, nor of a change: `lowered by three metres`. */
function measuring(dimension: Dimension): Pick<Measure, 'given' | 'notBehind'> {
  return {
    given: new RegExp(`\\b(?:${DISTANCES})\\b(?! (?:${otherThan(dimension)})\\b)`),
    notBehind: /\b(?:by|um) (?:(?:some|about|etwa|rund) )?$/,
  };
}

const MONEY =
  '[€$£¥]|\\b(?:euros?|dollars?|pounds?|cents?|guilders?|pond|crowns?|kron(?:er|or|ur|a)|kronen|francs?|franken|francos?|yen|yuan|renminbi|rupees?|roubles?|rubles?|pesos?|lira|zlotys?|forints?|rand|reais|shekels?|dinars?|dirhams?|baht|usd|eur|gbp|chf|jpy|sek|nok|dkk)\\b';

const ANY = /(?:)/;

const MEASURES: readonly Measure[] = [
  {
    asked:
      /\bby how much\b|\bhow far (?:\w+ )+(?:fall|fell|drop(?:ped)?|rise|rose|climb(?:ed)?|slip(?:ped)?|sink|sank|go (?:up|down))\b/,
    given: new RegExp(
      `\\b(?:${TIMES}|${DISTANCES})\\b|-(?:minute|hour|day|week|month|year)\\b|${MONEY}|%|\\b(?:per ?cent|percent|procent|prozent|points?)\\b`,
    ),
  },
  {
    asked: new RegExp(
      `\\b(?:by how long|how much (?:later|earlier|longer)|(?:how long|hoe ?lang|wie ?lange) (?:${RELATIVE}))\\b`,
    ),
    given: new RegExp(`\\b(?:${TIMES}|${DISTANCES})\\b|-(?:minute|hour|day|week|month|year)\\b`),
  },
  {
    asked: { test: (question) => DELAY.test(question) && asksHowLong(question) },
    ...lasting(TIMES),
  },
  { asked: { test: (question) => unitAsked(question) !== null }, given: ANY, holds: isInUnit },
  { asked: { test: asksForLength }, ...measuring('long') },
  { asked: { test: asksHowMuchTime }, ...lasting(TIMES, `${RELATIVE}|${LATE}`), said: UNTIL },
  {
    asked: { test: asksHowLong },
    ...lasting(`${TIMES}|${DISTANCES}`, `${RELATIVE}|${LATE}|${otherThan('long')}`),
  },
  {
    asked:
      /\bhow far(?! (?:above|below|beyond|behind|ahead|over|under)\b)|\bhoe ver\b|\bwie weit\b/,
    ...measuring('far'),
  },
  { asked: /\bhow (?:tall|high)\b|\bhoe hoog\b|\bwie hoch\b/, ...measuring('high') },
  { asked: /\bhow deep\b|\bhoe diep\b|\bwie tief\b/, ...measuring('deep') },
  { asked: /\bhow wide\b|\bhoe breed\b|\bwie breit\b/, ...measuring('wide') },
  {
    asked:
      /\b(?:percent(?:age)?|share of|proportion|percentage|procent|prozent|anteil|aandeel|pourcentage|porcentaje)\b/,
    given: /%|\b(?:per ?cent|percent|procent|prozent|pour cent|por ciento|of|van|von|der|out of)\b/,
    after:
      /^(?: ?%|[\s-]*(?:per ?cent|procent|prozent|pour cent|por ciento)\b| (?:votes?|stemmen|stimmen|voix|votos)\b| (?:out )?(?:of|van|op|von|der|auf|sur|de)\b)/,
  },
  {
    asked: { test: asksForAge },
    given: AGE,
    holds: isAge,
  },
  {
    asked:
      /\b(?:weighs?|weight|how heavy|hoe zwaar|weegt|woog|wie schwer|wiegt|wog|(?:combien|cuanto) (?:pes\p{L}+))\b/u,
    given: /\b(?:tonn?e[ns]?|tons?|ton|kg|kilo(?:gram\p{L}*|s)?|pounds?|toneladas?)\b/u,
  },
  {
    asked: /\bhow fast\b|\bhoe snel\b|\bwie schnell\b|\bwhat speed\b/,
    given:
      /\b(?:knots?|knopen|knoten|km\/h|mph|noeuds|nudos|kilomet\p{L}+ (?:an|per|pro) \p{L}+)\b/u,
  },
  {
    asked: /\b(?:how (?:loud|noisy)|hoe (?:luid|hard)|wie laut|noise level|decibels?|dezibel)\b/,
    given: /\b(?:decibels?|dezibel|db)\b/,
  },
  {
    asked:
      /\bhow much money\b|\b(?:hoeveel|wie ?viel) geld\b|\bcombien d'argent\b|\bcuanto dinero\b|\bhow much (?:is|are|was|were) (?:it|that|this|an?|one|entry|admission)\b|^(?!.*\b(?:how many|wie viele|cuant[oa]s)\b).*\b(?:cost|costs|price|fare|pay|pays|paid|paying|spend|spends|spent|spending|owe|owes|owed|donate|donated|invest|invested|fetch|fetched|earn|worth|bill|budget|fine|profit|loss|lose|lost|earns?|wage|salary|sum|revenue|turnover|aid|grants?|subsid(?:y|ies)|compensation|funding|loans?|debts?|damages|tax(?:es)?|subsidie|zuschuss|forderung|entschadigung|subvention|indemnisation|subvencion|expensive|dearer|cheaper|kost\w*|duur|prijs|waard|betaal\w*|teuer|preis|zahl\w*|prix|coute\w*|precio|cuesta)\b/,
    given: new RegExp(MONEY),
    said: /^(?:free|gratis|kostenlos|kostenfrei|umsonst|gratuit(?:e|es|s|ement)?)$/,
  },
  {
    asked: /\b(?:how often|hoe vaak|wie oft|combien de fois|cuantas veces)\b/,
    given: ANY,
    said: /^(?:once|twice|daily|weekly|monthly|hourly|yearly|dagelijks|wekelijks|taglich|wochentlich)$/,
  },
  {
    asked: { test: asksForCount },
    given: ANY,
    holds: mayCount,
    said: /^(?:tientallen|honderden|duizenden|dutzende|hunderte|tausende|dizaines|centaines|milliers|decenas|cientos)$/,
  },
];

/**
 * Whether a number has the unit that a question asks for, or one of its kind; `six months ago` is no number of
 * months.
 */
function isInUnit(sentence: string, start: number, end: number, question: string): boolean {
  const asked = unitsLike(unitAsked(question) ?? '');
  const after = sentence.slice(end);
  return (
    unitsAt(sentence.slice(0, start), after).some((unit) => asked.has(unit)) &&
    !AGO.test(fold(after)) &&
    !SINCE_WHEN.test(fold(sentence.slice(0, start)))
  );
}

/** How far from a number its unit may stand, in UTF-16 units. */
const UNIT_BEFORE = 3;
const UNIT_AFTER = 24;

/**
 * Whether a number of a sentence has a unit beside it that fits the question; of a question that asks for none,
 * always.
 */
export function isMeasured(
  sentence: string,
  start: number,
  end: number,
  question: string,
): boolean {
  const measure = measureOf(question);
  if (measure === undefined) return true;
  if (measure.holds) return measure.holds(sentence, start, end, question);
  const after = sentence.slice(end, end + UNIT_AFTER).replace(/[\d€$£].*$/su, '');
  const around = fold(sentence.slice(Math.max(0, start - UNIT_BEFORE), end) + after);
  return (
    measure.given.test(around) &&
    (measure.after?.test(fold(after)) ?? true) &&
    measure.notBehind?.test(fold(sentence.slice(0, start))) !== true
  );
}

/** Whether a word alone tells what the question asks for: `free` of a price. */
export function tellsQuantity(word: string, question: string): boolean {
  return measureOf(question)?.said?.test(fold(word)) ?? false;
}

/** Questions whose measure is remembered: it is asked for with each word of a text. */
const MAX_QUESTIONS = 100;

const measureOf = remember((question: string): Measure | undefined => {
  const asked = fold(question);
  return MEASURES.find((measure) => measure.asked.test(asked));
}, MAX_QUESTIONS);

/** A number of the right kind says most, another number little. */
const OTHER_NUMBER = 0.4;

/**
 * How likely a sentence holds the quantity that a question asks for, 0 to 1: a number that is not in the question,
 * with the unit that fits (`how long`: minutes or years; `cost`: a currency) where the question tells.
 */
export function quantitySign(sentence: string, language: string | null, question: string): number {
  const asked = new Set(numbersIn(question).flatMap(({ values }) => values));
  const isNew = numbersIn(sentence, language ?? 'en').some(
    ({ values }) => !values.some((value) => asked.has(value)),
  );
  if (!isNew) return 0;
  const measure = measureOf(question);
  return measure === undefined || measure.given.test(fold(sentence)) ? 1 : OTHER_NUMBER;
}
