/** Words that multiply the number before them, or stand for it alone; in en nl de fr es, folded. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ...entries('dozen dozens dozijn dutzend douzaine docena', 12),
  ...entries('hundred hundreds honderd honderden hundert hunderte cien ciento', 1e2),
  ...entries('thousand thousands duizend duizenden tausend tausende mille mil', 1e3),
  ...entries('million millions miljoen miljoenen millionen millon millones mln mio mn', 1e6),
  ...entries('billion billions miljard milliarde milliarden milliard milliards mrd mld bn', 1e9),
]);

/**
 * From 0 up, by language, and the tens from 20 behind them. For 1 there is none: `one`, `een`, `ein` and `un` are articles
 * too. French says 70 and 90 by sums, but in Belgium and Switzerland.
 */
const CARDINALS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    en:
      'zero . two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
      'nineteen twenty thirty forty fifty sixty seventy eighty ninety',
    nl:
      'nul . twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien ' +
      'negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig',
    de:
      'null . zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn ' +
      'neunzehn zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig',
    fr:
      'zero . deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit ' +
      'dix-neuf vingt trente quarante cinquante soixante septante quatre-vingts nonante',
    es:
      'cero . dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho ' +
      'diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  }).map(([language, words]) => [language, words.split(' ')]),
);

/** Of the 28 cardinals of a language, in order. */
const CARDINAL_VALUES: readonly number[] = [
  ...Array.from({ length: 20 }, (_, value) => value),
  ...Array.from({ length: 8 }, (_, ten) => 20 + 10 * ten),
];

/** From the third up. */
const ORDINALS: readonly string[] = [
  'third derde dritte dritten troisieme tercero',
  'fourth vierde vierte vierten quatrieme cuarto',
  'fifth vijfde funfte funften cinquieme quinto',
  'sixth zesde sechste sechsten sixieme sexto',
  'seventh zevende siebte siebten septieme septimo',
  'eighth achtste achte achten huitieme octavo',
  'ninth negende neunte neunten neuvieme noveno',
  'tenth tiende zehnte zehnten dixieme decimo',
  'eleventh elfde elfte elften onzieme',
  'twelfth twaalfde zwolfte zwolften douzieme',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

/** Spanish has words of its own for its hundreds, and writes the twenties as one word. */
const SPANISH: readonly (readonly [string, number])[] = [
  ...['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'].map(
    (unit, index) => [`veinti${unit}`, 21 + index] as const,
  ),
  ...['dos', 'tres', 'cuatro', 'quin', 'seis', 'sete', 'ocho', 'nove'].flatMap((stem, index) =>
    entries(`${stem}cientos ${stem}cientas ${stem}ientos ${stem}ientas`, 200 + 100 * index),
  ),
];

const WORDS: ReadonlyMap<string, number> = new Map([
  ...[...CARDINALS.values()].flatMap((words) =>
    words.flatMap((word, index) => entries(word.replace('.', ''), CARDINAL_VALUES[index] ?? 0)),
  ),
  ...ORDINALS.flatMap((words, index) => entries(words, 3 + index)),
  ...entries('thirtieth', 30),
  ...entries('fortieth', 40),
  ...entries('fiftieth', 50),
  ...entries('quatre-vingt', 80),
  ...SPANISH,
]);

/** Only within a compound: `twenty-one`, `eenentwintig`, `einhundert`. */
const ONES: ReadonlyMap<string, number> = new Map(
  entries('one first een eerste ein erste un unieme uno', 1),
);

/** Words that are numbers in these languages and something else, or seldom a number, in the others. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  acht: ['nl', 'de'],
  achten: [],
  elf: ['nl', 'de'],
  mil: ['es'],
  mille: ['fr'],
  mn: [],
  neuf: [],
  null: [],
  nul: [],
  once: ['es'],
  onze: ['fr'],
  quince: ['es'],
  seize: ['fr'],
  sept: ['fr'],
  tres: ['es'],
};

/** Whether a folded word means its number in a text of this language, and nothing else. */
export function isPlainNumber(folded: string, language: string): boolean {
  return ONLY_IN[folded]?.includes(language) ?? true;
}

/** The word of a language for a number below 100, folded; `null` where it takes several, or is an article too. */
export function cardinalWord(value: number, language: string): string | null {
  const word = CARDINALS.get(language)?.[CARDINAL_VALUES.indexOf(value)] ?? '';
  return /^\p{L}+$/u.test(word) ? word : null;
}

/** What a scale word multiplies by (`million` is 1,000,000); `null` for any other word. */
export function scaleOf(folded: string): number | null {
  return SCALES.get(folded) ?? null;
}

/**
 * The value of a folded number word, ordinals from the third up among them: `twelve`, `twenty-five`, `vijfentwintig`,
 * `zweiundzwanzig`, `dreihundert`, `quatre-vingt-dix`; `null` for any other word.
 */
export function numberWordValue(folded: string): number | null {
  return WORDS.get(folded) ?? hyphenated(folded) ?? withinHundred(folded) ?? multiplied(folded);
}

/** `twenty-five`, `vingt-et-un`, `soixante-quinze`, `quatre-vingt-dix`. */
function hyphenated(folded: string): number | null {
  const [, high = '', low = ''] = /^(quatre-vingts?|\p{L}+)-(?:et-)?(.+)$/u.exec(folded) ?? [];
  const [tens, rest] = [WORDS.get(high), WORDS.get(low) ?? ONES.get(low)];
  if (tens === undefined || rest === undefined || tens < 20 || tens % 10 !== 0) return null;
  return rest < 10 || (rest < 20 && (tens === 60 || tens === 80)) ? tens + rest : null;
}

/** `vijfentwintig`, `zweiundzwanzig`. */
function withinHundred(folded: string): number | null {
  const [, unit = '', tens = ''] = /^(\p{L}{3,6}?)(?:en|und)(\p{L}{5,8})$/u.exec(folded) ?? [];
  const [low, high] = [WORDS.get(unit) ?? ONES.get(unit), WORDS.get(tens)];
  return low !== undefined && low < 10 && high !== undefined && high >= 20 ? high + low : null;
}

/** `driehonderd`, `zwölfhundert`, `zweitausenddreihundert`. */
function multiplied(folded: string): number | null {
  return (
    splitAt(/^(\p{L}*?)(duizend|tausend)(?:und|en)?(\p{L}*)$/u, folded) ??
    splitAt(/^(\p{L}*?)(honderd|hundert)(?:und|en)?(\p{L}*)$/u, folded)
  );
}

function splitAt(scaleWord: RegExp, folded: string): number | null {
  const [, times = '', scale = '', rest = ''] = scaleWord.exec(folded) ?? [];
  if (times + rest === '') return null;
  const [factor, sum] = [partValue(times, 1), partValue(rest, 0)];
  return factor === null || sum === null ? null : factor * (SCALES.get(scale) ?? 1) + sum;
}

function partValue(part: string, empty: number): number | null {
  if (part === '') return empty;
  return ONES.get(part) ?? numberWordValue(part) ?? scaleOf(part);
}

function entries(words: string, value: number): [string, number][] {
  return words
    .split(' ')
    .filter(Boolean)
    .map((word) => [word, value]);
}
