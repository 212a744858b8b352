import { fold } from '../../language/analyse.ts';
import { MONTH_NAMES } from '../../language/calendar-words.ts';

/** A question and the one before it, with the dates that they share told once. */
export interface Carried {
  readonly before: string;
  readonly question: string;
}

const YEAR = /(?<!\p{N})(?:1[89]|20)\p{N}{2}(?!\p{N})/gu;
const MONTH = new RegExp(`(?<!\\p{L})(?:${MONTH_NAMES})(?!\\p{L})`, 'iu');
/** A date with what leads to it: "in January 2021", "op 6 januari". */
const DATED = new RegExp(
  `(?:(?<!\\p{L})(?:in|on|during|since|by|early|late|op|im|am|seit|en|le|au|el|de|del)[ ])*(?<![\\p{L}\\p{N}])(?:\\p{N}{1,2}(?:st|nd|rd|th|\\.|er)? )?(?:(?:de|del) )?(?:${MONTH_NAMES})(?!\\p{L})(?: \\p{N}{1,2}(?:st|nd|rd|th)?,?(?!\\p{N}))?(?: (?:de |del )?(?:1[89]|20)\\p{N}{2}(?!\\p{N}))?|(?:(?<!\\p{L})(?:in|during|since|by|en|im|seit|depuis|desde)[ ])(?:1[89]|20)\\p{N}{2}(?!\\p{N})`,
  'giu',
);
const YEAR_ON =
  /\b(?:(?:a|one|the) year (?:later|after)|the (?:following|next) year|(?:een|het) jaar (?:later|daarna|erna|erop)|ein jahr (?:spater|danach)|(?:un an|une annee) (?:plus tard|apres)|l annee suivante|un ano (?:mas tarde|despues)|al ano siguiente)\b/;
const YEAR_BACK =
  /\b(?:(?:a|one|the) year (?:earlier|before)|the previous year|(?:een|het) jaar (?:eerder|daarvoor|ervoor)|ein jahr (?:fruher|davor|zuvor)|(?:un an|une annee) (?:plus tot|avant)|l annee precedente|un ano antes|el ano anterior)\b/;

/**
 * A date of a question takes the place of the one before: "What was built in January 2021? — And in February?" is about
 * February 2021 alone. A month without a year is of the year that was spoken of; "a year later" is the year after it.
 */
export function carryDates(before: string, question: string): Carried {
  const years = [...new Set(before.match(YEAR) ?? [])];
  const [year] = years;
  const flat = fold(question).replace(/['’]/g, ' ');
  const shift = YEAR_ON.test(flat) ? 1 : YEAR_BACK.test(flat) ? -1 : 0;
  if (shift !== 0 && year !== undefined && years.length === 1)
    return { before: before.replace(YEAR, String(Number(year) + shift)), question };
  const month = MONTH.exec(question);
  const hasYear = new RegExp(YEAR).test(question);
  if (month === null && !hasYear) return { before, question };
  const rest = before.replace(DATED, '').replace(/ {2,}/g, ' ').trim();
  const end = (month?.index ?? 0) + (month?.[0].length ?? 0);
  const needsYear = month !== null && !hasYear && year !== undefined && years.length === 1;
  return {
    before: rest === '' ? before : rest,
    question: needsYear ? `${question.slice(0, end)} ${year}${question.slice(end)}` : question,
  };
}
