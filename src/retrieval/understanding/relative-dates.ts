import { fold } from '../../language/analyse.ts';
import { numberWordValue } from '../../language/number-words.ts';
import { wordExpression, type WordExpression } from '../../language/word-expression.ts';
import { addDays, addMonths, firstDay, lastDay, weekdayOf } from './days.ts';
import type { DateRange, Words } from './understood.ts';

/** A date told from the day of asking. */
export interface RelativeDate extends Words {
  readonly range: DateRange;
  /** What is counted in; seasons count as years, which are too long to look for news in. */
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

type Unit = RelativeDate['unit'];
type Reading = (asOf: string, found: RegExpMatchArray) => DateRange | null;

/** `a`, `two`, `12`; words are read with `numberWordValue`. */
const COUNT =
  '(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|een|één|twee|drie|vier|vijf|zes|zeven|tien|einem?|einer|zwei|drei|fünf|sechs|sieben|zehn|une?|deux|trois|quatre|cinq|sept|huit|dix|una?|dos|tres|cuatro|cinco|siete|ocho|diez)';
const LAST_EN = '(?:last|past)';
const LAST_NL = '(?:vorige|afgelopen|voorbije)';
const LAST_DE = '(?:letzte[nrs]?|vergangene[nrs]?|vorige[nrs]?)';

const DAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday,maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag,montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag,lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche,lunes|martes|miércoles|jueves|viernes|sábado|domingo'
    .split(',')
    .map((names) => names.split('|'));
const WEEKDAY = `(${DAYS.flat().join('|')})`;

/** Part of a word of every relative date: of a unit, a day, a season, or of "yesterday" and "today". */
const SIGN =
  /da[yg]|tage?|jour|d[ií]a|hoy|heute|vandaag|hier|a(?:nte)?yer|gister|gestern|week|weken|woch|semain|semana|month|maand|monat|mois|mes|year|jaar|jahr|\bans?\b|ann[ée]e|año|mittwoch|\w{3}di\b|dimanche|lunes|martes|miércoles|jueves|viernes|domingo|sábado|spring|summer|autumn|fall|winter|lente|zomer|herfst|frühling|sommer|herbst|été|verano/i;

/** Words that are tried in order; those tried first win where they overlap. */
const RULES: readonly (readonly [Unit, WordExpression, Reading])[] = [
  ...counted('day', 'days?|dagen|dag|tage?n?|jours?|días?|dias?', 1),
  ...counted('week', 'weeks?|weken|wochen?|semaines?|semanas?', 7),
  ...counted('month', 'months?|maand(?:en)?|monate?n?|mois|mes(?:es)?', 31),
  ...counted('year', 'years?|jaar|jahre?n?|ans?|années?|años?', 366),
  [
    'day',
    wordExpression(
      `${LAST_EN} ${WEEKDAY}|${LAST_NL} ${WEEKDAY}|${LAST_DE} ${WEEKDAY}|${WEEKDAY} (?:dernier|pasado)|el ${WEEKDAY} pasado`,
    ),
    lastWeekday,
  ],
  [
    'day',
    wordExpression(
      "the day before yesterday|eergisteren|vorgestern|avant-hier|anteayer|yesterday(?: (?:morning|afternoon|evening|night))?|gister(?:en|avond|middag|ochtend)?|gestern|hier(?= (?:soir|matin|midi)|[ ?.,!]*$)|qu'hier|d'hier|d’hier|ayer",
    ),
    (asOf, [word = '']) => day(addDays(asOf, /before|eer|vor|avant|ante/i.test(word) ? -2 : -1)),
  ],
  [
    'day',
    wordExpression(
      "(?<=(?:happened|news|reported|announced|published|gebeurde|gebeurd|passiert|nieuws|passé|noticias de|ocurrió|pasó) )(?:today|vandaag|heute|aujourd['’]hui|hoy)|today(?=['’]s (?:news|papers|headlines|coverage|stories))|(?:het nieuws|die nachrichten|les nouvelles|las noticias) (?:van vandaag|von heute|d['’]aujourd['’]hui|de hoy)",
    ),
    (asOf) => ({ after: addDays(asOf, -1), before: asOf }),
  ],
  [
    'week',
    wordExpression(
      `this week|deze week|diese[rn]? woche|cette semaine|esta semana|in the (?:last|past) week|(?:the )?past week|(?:de )?afgelopen week|(?:in den )?(?:letzten|vergangenen) sieben tagen|ces derniers jours|estos días|(?:in )?the last few days|(?:the )?past few days|(?:de )?afgelopen dagen`,
    ),
    (asOf) => ({ after: addDays(asOf, -8), before: asOf }),
  ],
  [
    'week',
    wordExpression(
      `${LAST_EN} week|vorige week|${LAST_DE} woche|la semaine (?:dernière|passée)|la semana pasada|la pasada semana`,
    ),
    (asOf) => {
      const monday = addDays(asOf, -6 - weekdayOf(asOf));
      return { after: monday, before: addDays(monday, 6) };
    },
  ],
  [
    'week',
    wordExpression(
      `(?:this|${LAST_EN}) weekend|(?:dit|${LAST_NL}|afgelopen) weekend|(?:dieses|${LAST_DE}) wochenende|ce week-?end|le week-?end dernier|(?:este|el) fin de semana(?: pasado)?`,
    ),
    (asOf) => {
      const saturday = addDays(asOf, -((weekdayOf(asOf) + 1) % 7));
      return { after: addDays(saturday, -1), before: asOf };
    },
  ],
  [
    'month',
    wordExpression('this month|deze maand|diese[nrsm]? monats?|ce mois(?:-ci)?|este mes'),
    (asOf) => ({ after: asOf.slice(0, 7), before: asOf }),
  ],
  [
    'month',
    wordExpression(
      `${LAST_EN} month|(?:vorige|afgelopen|voorbije) maand|${LAST_DE} monats?|le mois dernier|du mois dernier|el mes pasado|del mes pasado`,
    ),
    (asOf) => ({ after: addMonths(asOf, -1), before: addMonths(asOf, -1) }),
  ],
  [
    'year',
    wordExpression('this year|dit jaar|dieses jahre?s?|cette année|este año'),
    (asOf) => ({ after: asOf.slice(0, 4), before: asOf }),
  ],
  [
    'year',
    wordExpression(
      `${LAST_EN} year|vorig jaar|afgelopen jaar|${LAST_DE} jahre?s?|l['’](?:année dernière|an dernier)|el año pasado`,
    ),
    (asOf) => {
      const year = String(Number(asOf.slice(0, 4)) - 1);
      return { after: year, before: year };
    },
  ],
  [
    'year',
    wordExpression(
      `(?:this|${LAST_EN}) (?:spring|summer|autumn|fall|winter)|(?:deze|dit|${LAST_NL}) (?:lente|voorjaar|zomer|herfst|najaar|winter)|(?:diese[nrs]?|${LAST_DE}) (?:frühling|frühjahr|sommer|herbst|winter)|(?:cet été|l['’]été dernier)|(?:el verano pasado|este verano)`,
    ),
    lastSeason,
  ],
];

/**
 * The relative dates of a question in en nl de fr es, as ranges of days. None of them lies ahead: what is
 * still to come has not been reported on.
 * @param asOf the day of asking, `YYYY-MM-DD`
 */
export function relativeDates(text: string, asOf: string): RelativeDate[] {
  const found: RelativeDate[] = [];
  if (!SIGN.test(text)) return found;
  for (const [unit, pattern, read] of RULES) {
    for (const match of pattern.matchAll(text)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const range = read(asOf, match);
      const isFree = found.every((other) => end <= other.start || start >= other.end);
      if (range && isFree) found.push({ text: match[0], start, end, range, unit });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "In the last three weeks" up to now, and "three weeks ago" around that day. */
function counted(unit: Unit, names: string, length: number): (typeof RULES)[number][] {
  const within = wordExpression(
    `(?:(?:in|over|during|within) )?(?:the )?(?:last|past) ${COUNT} (?:${names})|(?:in )?(?:de )?(?:laatste|afgelopen) ${COUNT} (?:${names})|(?:in den )?(?:letzten|vergangenen) ${COUNT} (?:${names})|(?:ces|les) ${COUNT} derni(?:ers|ères) (?:${names})|(?:los|las) últim[oa]s ${COUNT} (?:${names})`,
  );
  const ago = wordExpression(
    `${COUNT} (?:${names}) (?:ago|geleden)|vor ${COUNT} (?:${names})|il y a ${COUNT} (?:${names})|hace ${COUNT} (?:${names})`,
  );
  return [
    [unit, within, (asOf, match) => ({ after: back(asOf, match, length), before: asOf })],
    [
      unit,
      ago,
      (asOf, match) => {
        const middle = back(asOf, match, length);
        const spread = Math.floor(length / 2);
        return { after: addDays(middle, -spread), before: addDays(middle, spread) };
      },
    ],
  ];
}

function back(asOf: string, match: RegExpMatchArray, length: number): string {
  const word = fold(match.slice(1).find(Boolean) ?? '1');
  return addDays(asOf, -length * (/^\d/.test(word) ? Number(word) : (numberWordValue(word) ?? 1)));
}

function lastWeekday(asOf: string, match: RegExpMatchArray): DateRange | null {
  const name = match.slice(1).find(Boolean)?.toLowerCase() ?? '';
  const index = DAYS.map((names) => names.indexOf(name)).find((found) => found >= 0);
  if (index === undefined) return null;
  return day(addDays(asOf, -((weekdayOf(asOf) - index - 1 + 7) % 7 || 7)));
}

const SEASONS: readonly (readonly [RegExp, number])[] = [
  [/spring|lente|voorjaar|früh/i, 3],
  [/summer|zomer|sommer|été|verano/i, 6],
  [/autumn|fall|herfst|najaar|herbst/i, 9],
  [/winter/i, 12],
];

/** The last one that has begun, in the northern half of the world. */
function lastSeason(asOf: string, [words]: RegExpMatchArray): DateRange | null {
  const month = SEASONS.find(([pattern]) => pattern.test(words))?.[1];
  if (month === undefined) return null;
  const year = Number(asOf.slice(0, 4));
  const begins = (of: number) => `${of}-${String(month).padStart(2, '0')}`;
  const after = firstDay(begins(year)) <= asOf ? begins(year) : begins(year - 1);
  const before = addMonths(firstDay(after), 2);
  return { after, before: lastDay(before) > asOf ? asOf : before };
}

function day(date: string): DateRange {
  return { after: date, before: date };
}
