import { allMatches } from './all-matches.ts';
import { fold } from './analyse.ts';

/** Folded, Monday first; in en nl de fr es. No word is of two days. */
const NAMES: readonly string[] = [
  'monday|maandag|montag|lundi|lunes',
  'tuesday|dinsdag|dienstag|mardi|martes',
  'wednesday|woensdag|mittwoch|mercredi|miercoles',
  'thursday|donderdag|donnerstag|jeudi|jueves',
  'friday|vrijdag|freitag|vendredi|viernes',
  'saturday|zaterdag|samstag|sonnabend|samedi|sabado',
  'sunday|zondag|sonntag|dimanche|domingo',
];

/** What Dutch and German join to a day, and plurals. */
const ENDING =
  '(?:s|en)?(?:ochtend|morgen|middag|avond|nacht|vormittag|nachmittag|mittag|abend)?(?:s|en)?';

const PATTERN = new RegExp(
  `(?<!\\p{L})(?:${NAMES.map((names) => `(${names})`).join('|')})${ENDING}(?!\\p{L})`,
  'gu',
);

/** A day of the week that a text names. */
export interface Weekday {
  /** 1 for Monday to 7 for Sunday. */
  readonly number: number;
  /** As written. */
  readonly text: string;
}

/** The days of the week that a text names, in en nl de fr es, in order. */
export function weekdaysIn(text: string): Weekday[] {
  return allMatches(fold(text), PATTERN).map((match) => ({
    number: match.slice(1).findIndex(Boolean) + 1,
    text: match[0],
  }));
}
