import { fold } from '../language/analyse.ts';

/** `44-year-old`, `44 years old`, `44 ans`, not `44 ans plus tard`. */
const AGED =
  '(?:years?|months?|weeks?|days?)[ -]old|(?:jaar|maanden|we(?:e)?ken|jahren?|monaten?|wochen|ans|mois|anos|meses)' +
  '(?! (?:ago|later|earlier|geleden|eerder|nadat|lang|lange|spater|fruher|nachdem|apres|avant|plus|despues|antes))|' +
  'ja(?:rige|hrige[nmrs]?)';

const HOW_OLD = /\b(?:how old|age|hoe oud|leeftijd|wie alt|alter|quel age|que edad)\b/;

/** How a text says how old somebody is, folded; anywhere in it. */
export const AGE = new RegExp(
  `\\b(?:${AGED})\\b|[,(] ?\\d{1,3}(?: (?:years?|months?))? ?[,;.)]|\\b(?:aged|age of) \\d`,
);

const AGED_AFTER = new RegExp(`^[\\s-]*(?:${AGED})\\b`);

/** Before a length of time: `after 21 years` has nobody been born. */
const FOR_SO_LONG =
  /\b(?:na|sinds|voor|al|over|binnen|seit|nach|vor|depuis|apres|pendant|dans|hace|durante|tras|il y a) $/;

/** `Karin Lund, 38, …`, `North (7)`, `Psalm, 20 months.`, `At 38, …` */
const BESIDE_NAME = /(?:[,(] ?|\b(?:at|is|was) )$/;
const END = /^(?: (?:years?|months?|weeks?|days?))? ?(?:[,;.)]|$)/;

/** `Aged 38`, `een man van 52`. */
const AT_THE_AGE_OF = /\b(?:aged|age of|turn(?:s|ed)|(?:man|vrouw|jongen|meisje) van) $/;

/** Whether a question asks how old somebody or something is. */
export function asksForAge(question: string): boolean {
  return HOW_OLD.test(fold(question));
}

/** Whether a number of a sentence is how old somebody or something is. */
export function isAge(sentence: string, start: number, end: number): boolean {
  const [before, after] = [fold(sentence.slice(0, start)), fold(sentence.slice(end))];
  if (/[:.,]/.test(sentence.slice(start, end))) return false;
  if (AT_THE_AGE_OF.test(before)) return true;
  if (AGED_AFTER.test(after)) return !FOR_SO_LONG.test(before);
  return BESIDE_NAME.test(before) && END.test(after);
}
