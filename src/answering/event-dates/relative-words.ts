import { allMatches } from '../../language/all-matches.ts';
import { remember } from '../../language/remember.ts';
import { addDays, addMonths, weekdayOf } from '../../retrieval/understanding/days.ts';
import type { Tense } from './tense.ts';

/** Words that tell a day, month or year from the day of publication. */
export interface RelativeWords {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** EDTF. */
  readonly date: string;
  /** EDTF; the last day, where a stretch of days is named. */
  readonly until: string | null;
}

const START = '(?<![\\p{L}\\p{N}-])';
const END = '(?![\\p{L}\\p{N}])';

/** By language, Monday first. */
const WEEKDAYS: Readonly<Record<string, readonly string[]>> = {
  en: 'monday tuesday wednesday thursday friday saturday sunday'.split(' '),
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' '),
  de: 'montag dienstag mittwoch donnerstag freitag samstag sonntag'.split(' '),
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
  es: 'lunes martes miércoles jueves viernes sábado domingo'.split(' '),
};

/** Evenings and mornings that German and Dutch write in one word with their day. */
const PART_OF_DAY =
  '(?:ochtend|morgen|middag|avond|nacht|vormittag|nachmittag|mittag|abend|morgens)?';
const TO = '(?: to | through |[-–]| until | tot (?:en met )?| bis | à | au | al | a )';

/** Behind these a day is not that of publication itself. */
const LAST = /(?<!\p{L})(?:last|past|vorige|afgelopen|letzten?|vergangenen?) $/iu;

/** What a word adds to the day of publication; by language, as `morgen` is morning as well. */
const DAYS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  en: [
    ['today|this (?:morning|afternoon|evening)|tonight', 0],
    ['yesterday|last night', -1],
    ['tomorrow', 1],
    ['the day before yesterday', -2],
  ],
  nl: [
    ['vandaag|vanochtend|vanmorgen|vanmiddag|vanavond', 0],
    ['gister(?:en|ochtend|middag|avond)?|vannacht', -1],
    ['morgen(?:ochtend|middag|avond)', 1],
    ['eergisteren', -2],
  ],
  de: [
    ['heute', 0],
    ['gestern', -1],
    ['vorgestern', -2],
  ],
  fr: [
    ["aujourd['’]hui|ce matin|ce soir|cet après-midi", 0],
    ['hier', -1],
    ['avant-hier', -2],
    ['demain', 1],
  ],
  es: [
    ['hoy|esta (?:mañana|tarde|noche)', 0],
    ['ayer|anoche', -1],
    ['anteayer', -2],
  ],
};

const MONTHS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  en: [
    ['this month', 0],
    ['last month', -1],
    ['next month', 1],
  ],
  nl: [
    ['deze maand', 0],
    ['vorige maand|afgelopen maand', -1],
    ['volgende maand', 1],
  ],
  de: [
    ['diesen monat|in diesem monat', 0],
    ['(?:im )?(?:letzten|vergangenen|vorigen) monat', -1],
    ['(?:im )?nächsten monat', 1],
  ],
  fr: [
    ['ce mois-ci', 0],
    ['le mois dernier', -1],
    ['le mois prochain', 1],
  ],
  es: [
    ['este mes', 0],
    ['el mes pasado', -1],
    ['el próximo mes|el mes que viene', 1],
  ],
};

const YEARS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  en: [
    ['this year', 0],
    ['last year', -1],
    ['next year', 1],
  ],
  nl: [
    ['dit jaar', 0],
    ['vorig jaar|afgelopen jaar', -1],
    ['volgend jaar', 1],
  ],
  de: [
    ['dieses jahr|in diesem jahr', 0],
    ['(?:im )?(?:letzten|vergangenen|vorigen) jahr|letztes jahr', -1],
    ['(?:im )?nächsten jahr|nächstes jahr', 1],
  ],
  fr: [
    ['cette année', 0],
    ["l['’]an(?:née)? dernière?", -1],
    ["l['’]an prochain|l['’]année prochaine", 1],
  ],
  es: [
    ['este año', 0],
    ['el año pasado', -1],
    ['el próximo año|el año que viene', 1],
  ],
};

/** The last season of a name, told as its year, with the month it begins in. */
const SEASONS: readonly (readonly [string, number])[] = [
  [
    'last spring|afgelopen (?:lente|voorjaar)|vorig voorjaar|letztes frühjahr|le printemps dernier|la primavera pasada',
    3,
  ],
  [
    "last summer|afgelopen zomer|vorige zomer|(?:letzten|vergangenen) sommer|l['’]été dernier|el verano pasado",
    6,
  ],
  [
    "last autumn|last fall|afgelopen (?:herfst|najaar)|vorig najaar|vorige herfst|(?:letzten|vergangenen) herbst|l['’]automne dernier|el otoño pasado",
    9,
  ],
];

export interface RelativeWordsOptions {
  /** Primary tag; English where it is not known. */
  readonly language: string | null;
  /** EDTF. Weekdays and "yesterday" are told from a day only, "last month" from a month as well. */
  readonly published: string;
  /** The tense at a place of the text: "on Thursday" is the next one where the clause looks ahead. */
  readonly tenseAt: (start: number, end: number) => Tense;
}

/** The words of a sentence that tell a date from the day of publication, in en nl de fr es; in no order. */
export function relativeWords(text: string, options: RelativeWordsOptions): RelativeWords[] {
  const { published, language } = options;
  const tag = language !== null && Object.hasOwn(WEEKDAYS, language) ? language : 'en';
  const year = Number(published.slice(0, 4));
  const years = matchesOf(text, YEARS[tag] ?? [], (years) => String(year + years));
  if (published.length === 'YYYY'.length) return years;
  const month = published.slice(0, 7);
  const months = [
    ...matchesOf(text, MONTHS[tag] ?? [], (count) => addMonths(`${month}-01`, count)),
    ...matchesOf(text, SEASONS, (begins) =>
      String(Number(month.slice(5)) > begins ? year : year - 1),
    ),
  ];
  if (published.length === 'YYYY-MM'.length) return [...years, ...months];
  const days = matchesOf(text, DAYS[tag] ?? [], (count) => addDays(published, count));
  return [...years, ...months, ...days, ...weekdays(text, tag, options)];
}

/** More than all rules of all languages. */
const MAX_EXPRESSIONS = 500;

/** Words that stand by themselves. */
const expressionOf = remember(
  (source) => new RegExp(`${START}${source}${END}`, 'giu'),
  MAX_EXPRESSIONS,
);

function matchesOf(
  text: string,
  rules: readonly (readonly [string, number])[],
  dateOf: (value: number) => string,
): RelativeWords[] {
  return rules.flatMap(([source, value]) =>
    allMatches(text, expressionOf(`(?:${source})`)).map((match) => ({
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
      date: dateOf(value),
      until: null,
    })),
  );
}

function weekdays(
  text: string,
  tag: string,
  { published, tenseAt }: RelativeWordsOptions,
): RelativeWords[] {
  const names = WEEKDAYS[tag] ?? [];
  const name = `(${names.join('|')})${PART_OF_DAY}`;
  const days = expressionOf(`${name}(?:${TO}(?:le |el )?${name})?`);
  return allMatches(text, days).flatMap((match) => {
    const [whole, first = '', last] = match;
    const end = match.index + whole.length;
    const tense = tenseAt(match.index, end);
    if (tense === null) return [];
    const weekday = names.indexOf((last ?? first).toLowerCase()) + 1;
    const isLast =
      LAST.test(text.slice(0, match.index)) || /^ (?:dernier|pasado)/i.test(text.slice(end));
    const begun = nearWeekday(isLast ? addDays(published, -1) : published, weekday, tense);
    const back = last === undefined ? 0 : daysBetween(names, first, last);
    return {
      text: whole,
      start: match.index,
      end,
      date: addDays(begun, -back),
      until: last === undefined ? null : begun,
    };
  });
}

/** The last such day up to that of publication, or the next one behind it where the clause looks ahead. */
function nearWeekday(published: string, weekday: number, tense: Tense): string {
  const back = (weekdayOf(published) - weekday + 7) % 7;
  return addDays(published, tense === 'ahead' ? 7 - back : -back);
}

function daysBetween(names: readonly string[], first: string, last: string): number {
  const [from, to] = [first, last].map((name) => names.indexOf(name.toLowerCase()));
  return ((to ?? 0) - (from ?? 0) + 7) % 7;
}
