import { fold } from './analyse.ts';

/**
 * Units of measure, each with its words in en nl de fr es and its signs, folded. A word may be of several: `uur` is an
 * hour and an hour of the clock. Letters and words that are mostly something else (`m`, `g`, `h`, `yard`) are left out.
 */
const UNITS: Readonly<Record<string, string>> = {
  euro: '€|eur|euros?',
  dollar: '\\$|usd|dollars?|dolar(?:es)?',
  pound: '£|gbp|pounds?(?: sterling)?|ponden?|pfund|livres?(?: sterling)?|libras?(?: esterlinas)?',
  franc: 'chf|francs?|franken|francos?',
  yen: '¥|yen',
  krone: 'kron[eo]r?|kronen|couronnes?|coronas?',
  percent: '%|per ?cent|procent|prozent|pour ?cent|por ciento',
  'percentage point':
    'percentage points?|procentpunt(?:en)?|prozentpunkten?|points? de pourcentage|puntos? porcentual(?:es)?',
  millimetre: 'mm|millimet(?:re|er|ro)s?',
  centimetre: 'cm|centimet(?:re|er|ro)s?|zentimetern?',
  metre: 'met(?:re|er|ro)s?|metern',
  kilometre: 'km|kilomet(?:re|er|ro)s?|kilometern',
  mile: 'miles?|mijl(?:en)?|meilen?|millas?',
  'nautical mile': 'nautical miles?|zeemijl(?:en)?|seemeilen?|milles? marins?|millas? nauticas?',
  foot: 'feet|foot|ft|voet|fuss|pieds?|pies',
  inch: 'inch(?:es)?|zoll|pouces?|pulgadas?',
  second: 'seconds|sec|secondes?|seconden|sekunden?|segundos?',
  minute: 'minutes?|min|minuut|minuten|minutos?',
  hour: 'hours?|uren|uur|stunden?|heures?|horas?',
  'hour of the clock': "o'clock|uhr|uur|heures?|horas?",
  day: 'days?|dagen|dag|tagen?|jours?|dias?',
  week: 'weeks?|weken|wochen?|semaines?|semanas?',
  month: 'months?|maanden|maand|monaten?|mois|mes(?:es)?',
  year: 'years?|jaren|jaar|jahren?|ans?|annees?|anos?',
  decade: 'decades?|decennia|decennium|jahrzehnten?|decennies?|decadas?',
  century: 'century|centuries|eeuwen|eeuw|jahrhunderten?|siecles?|siglos?',
  gram: 'gram(?:me)?s?|gramm|gramos?',
  kilogram: 'kg|kilos?|kilogram(?:me)?s?|kilogramm|kilogramos?',
  tonne: 'tonn?es?|tons?|tonnen|toneladas?',
  knot: 'knots?|knopen|knoten|noeuds?|nudos?',
  'kilometre per hour':
    "km/h|km/u|kmh|kilomet(?:re|er|ro)s? (?:an|per|pro|par|por) (?:hour|uur|stunde|hora)|kilometres?-heure|kilometres? a l'heure|stundenkilometern?",
  'mile per hour': 'mph|miles (?:an|per) hour|mijl per uur|meilen pro stunde|millas por hora',
  watt: 'watts?|vatios?',
  kilowatt: 'kw|kilowatts?|kilovatios?',
  megawatt: 'mw|megawatts?|megavatios?',
  gigawatt: 'gw|gigawatts?|gigavatios?',
  'kilowatt-hour':
    'kwh|kilowatt[- ]?hours?|kilowattuur|kilowattstunden?|kilowattheures?|kilovatios?[- ]hora',
  'megawatt-hour':
    'mwh|megawatt[- ]?hours?|megawattuur|megawattstunden?|megawattheures?|megavatios?[- ]hora',
  'gigawatt-hour':
    'gwh|gigawatt[- ]?hours?|gigawattuur|gigawattstunden?|gigawattheures?|gigavatios?[- ]hora',
  litre: 'lit(?:re|er|ro)s?|litern',
  gallon: 'gallons?',
  barrel: 'barrels?|vaten|fass|barils?|barriles',
  hectare: 'hectares?|hektar|hectareas?',
  acre: 'acres?',
  'square metre':
    'm2|square met(?:re|er)s?|vierkante meters?|quadratmetern?|metres? carres?|metros? cuadrados?',
  'square kilometre':
    'km2|square kilomet(?:re|er)s?|vierkante kilometers?|quadratkilometern?|kilometres? carres?|kilometros? cuadrados?',
  celsius:
    '°c|degrees celsius|graden(?: celsius)?|grad(?: celsius)?|degres(?: celsius)?|grados(?: celsius)?',
  fahrenheit: '°f|degrees fahrenheit',
  decibel: 'db|decibels?|dezibel|decibelios?',
  hertz: 'hz|hertz|hercios?',
};

/** Of time: a text often leaves them out ("the captain, 38"). */
const OF_TIME = new Set(
  'second minute hour day week month year decade century'.split(' ').concat('hour of the clock'),
);

/** Units of one kind: who asks for metres is answered in miles. */
const KINDS: readonly ReadonlySet<string>[] = [
  OF_TIME,
  new Set('euro dollar pound franc yen krone'.split(' ')),
  new Set(
    'millimetre centimetre metre kilometre mile foot inch'.split(' ').concat('nautical mile'),
  ),
  new Set('gram kilogram tonne'.split(' ')),
];

const AFTER = Object.entries(UNITS).map(
  ([unit, words]) =>
    [unit, new RegExp(`^[\\s-]?(?:(?:de |d')?)(${words})(?![\\p{L}\\p{N}])`, 'u')] as const,
);

const BEFORE = Object.entries(UNITS).flatMap(([unit, words]) => {
  const signs = words.split('|').filter((word) => /^(?:\\?[€$£¥]|eur|usd|gbp|chf)$/.test(word));
  return signs.length === 0
    ? []
    : [[unit, new RegExp(`(?<![\\p{L}])(?:${signs.join('|')})\\s?$`, 'u')] as const];
});

const ANYWHERE = new Map(
  Object.entries(UNITS).map(([unit, words]) => [
    unit,
    new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u'),
  ]),
);

/**
 * The units that a number of a text may have, by what stands before and behind it: empty where none is known there. Of
 * several, as of `6.5 nautical miles`, only those with the longest words.
 */
export function unitsAt(before: string, after: string): string[] {
  const signed = BEFORE.filter(([, pattern]) => pattern.test(fold(before.slice(-6))));
  if (signed.length > 0) return signed.map(([unit]) => unit);
  const next = fold(after.slice(0, 40));
  const found = AFTER.flatMap(([unit, pattern]) => {
    const words = pattern.exec(next)?.[1];
    return words === undefined ? [] : [{ unit, length: words.length }];
  });
  const longest = Math.max(...found.map(({ length }) => length));
  return found.filter(({ length }) => length === longest).map(({ unit }) => unit);
}

/** Whether a text names a unit anywhere. */
export function namesUnit(text: string, unit: string): boolean {
  return ANYWHERE.get(unit)?.test(fold(text)) ?? false;
}

const WORD = new RegExp(`^(?:${Object.values(UNITS).join('|')})$`, 'u');

/** Whether a word is a unit. */
export function isUnitWord(word: string): boolean {
  return WORD.test(fold(word));
}

/** The units that a word may name, and the others of their kinds. */
export function unitsLike(word: string): ReadonlySet<string> {
  const named = unitsAt('', word);
  const like = KINDS.filter((kind) => named.some((unit) => kind.has(unit)));
  return new Set([...named, ...like.flatMap((kind) => [...kind])]);
}

/** Whether a unit is one of time. */
export function isOfTime(unit: string): boolean {
  return OF_TIME.has(unit);
}
