import { fold } from '../../language/analyse.ts';

/**
 * Month names and abbreviations in en nl de fr es it pt, January first, without diacritics. Abbreviations
 * that are ordinary words of another language (`set`, `out`, `ago`) are left out on purpose.
 */
const MONTHS = [
  'january januari januar janner jaenner janvier enero gennaio janeiro jan ene janv gen',
  'february februari februar feber fevrier febrero febbraio fevereiro feb febr fev fevr',
  'march maart marz mars marzo marco mar mrt maerz',
  'april avril abril aprile apr avr abr',
  'may mei mai mayo maggio maio',
  'june juni juin junio giugno junho jun giu',
  'july juli juillet julio luglio julho jul juil lug',
  'august augustus aout agosto aug',
  'september septembre septiembre settembre setembro setiembre sep sept',
  'october oktober octobre octubre ottobre outubro oct okt ott',
  'november novembre noviembre novembro nov',
  'december dezember decembre diciembre dicembre dezembro dec dez dic',
].map((names) => names.split(' '));

/** Abbreviations that are months only between a day and a year: `12 set 2014`, `3 mag. 2020`. */
const SHORT_MONTHS = { mag: 5, mai: 5, jui: 6, ago: 8, set: 9, sett: 9, out: 10 } as const;

const NUMBERS = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
const SHORT_NUMBERS = new Map<string, number>(Object.entries(SHORT_MONTHS));

/** The number of a month by its name, 1 to 12, in en nl de fr es it pt; `null` for any other word. */
export function monthNumber(name: string): number | null {
  return NUMBERS.get(fold(name)) ?? null;
}

/** As `monthNumber`, for a word that stands between a day and a year: `set` is September there. */
export function monthOfDay(name: string): number | null {
  return monthNumber(name) ?? SHORT_NUMBERS.get(fold(name)) ?? null;
}
