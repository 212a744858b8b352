import { fold } from '../language/analyse.ts';
import { numbersIn } from './checks/numbers.ts';

/** What is measured, as a question asks for it and as a text gives it; in en nl de fr es, folded. */
interface Measure {
  readonly asked: RegExp;
  readonly given: RegExp;
}

const MEASURES: readonly Measure[] = [
  {
    asked:
      /\b(?:by )?how (?:long|much (?:time|later|earlier|longer))\b|\bhoe ?lang\b|\bwie ?lange\b|\bcombien de temps\b|\bcuanto (?:tiempo|dura)\b/,
    given:
      /\b(?:met(?:re|er)s?|metern?|kilomet(?:re|er)s?|miles?|km|seconds?|minutes?|hours?|days?|weeks?|months?|years?|seconden|minuten|uur|uren|dagen|we(?:e)?ken|maanden|jaar|jaren|stunden?|tagen?|wochen?|monaten?|jahren?|minute|heures?|jours?|semaines?|mois|ans?|minutos?|horas?|dias?|semanas?|mes(?:es)?|anos?)\b|-(?:minute|hour|day|week|month|year)\b/,
  },
  {
    asked:
      /\bhow (?:far|tall|high|deep|wide)\b|\bhoe (?:ver|hoog|diep|breed)\b|\bwie (?:weit|hoch|tief|breit)\b/,
    given:
      /\b(?:met(?:re|er)s?|metern?|kilomet\p{L}+|miles?|km|cm|m|feet|foot|inch(?:es)?|metros?)\b/u,
  },
  {
    asked:
      /\b(?:percent(?:age)?|share of|proportion|percentage|procent|prozent|anteil|aandeel|pourcentage|porcentaje)\b/,
    given: /%|\b(?:per ?cent|percent|procent|prozent|pour cent|por ciento|of|van|von|der|out of)\b/,
  },
  {
    asked: /\b(?:how old|age|hoe oud|leeftijd|wie alt|alter|quel age|que edad)\b/,
    given:
      /\b(?:years?|months?|weeks?|jaar|maanden|jahre?n?|monate?n?|ans|mois|anos|meses|aged?|old|oud|alt)\b|, ?\d{1,2}\b|\(\d{1,2}|^\W*\d{1,3}[,;.)-]/,
  },
  {
    asked:
      /\b(?:weighs?|weight|how heavy|hoe zwaar|weegt|woog|wie schwer|wiegt|wog|combien pese|cuanto pesa)\b/,
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
      /\b(?:cost|costs|price|fare|pay|pays|paid|earn|worth|bill|budget|fine|profit|loss|lose|lost|earns?|wage|salary|sum|revenue|turnover|expensive|dearer|cheaper|kost\w*|duur|prijs|waard|betaal\w*|teuer|preis|zahl\w*|prix|coute\w*|precio|cuesta)\b/,
    given: /[€$£]|\b(?:euros?|dollars?|pounds?|cents?|guilders?|pond)\b/,
  },
];

/** How far from a number its unit may stand, in UTF-16 units. */
const UNIT_BEFORE = 3;
const UNIT_AFTER = 24;

/** Whether a number of a sentence has a unit beside it that fits the question; of a question that asks for none, always. */
export function isMeasured(
  sentence: string,
  start: number,
  end: number,
  question: string,
): boolean {
  const measure = MEASURES.find((each) => each.asked.test(fold(question)));
  if (measure === undefined) return true;
  const after = sentence.slice(end, end + UNIT_AFTER).replace(/[\d€$£].*$/su, '');
  return measure.given.test(fold(sentence.slice(Math.max(0, start - UNIT_BEFORE), end) + after));
}

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
  const measure = MEASURES.find((each) => each.asked.test(fold(question)));
  return measure === undefined || measure.given.test(fold(sentence)) ? 1 : OTHER_NUMBER;
}
