/** Words that multiply the number before them, or stand for it alone; in en nl de fr es, folded. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ...entries('dozen dozens dozijn dutzend douzaine docena', 12),
  ...entries('hundred hundreds honderd honderden hundert hunderte cien ciento', 1e2),
  ...entries('thousand thousands duizend duizenden tausend tausende mille mil', 1e3),
  ...entries('million millions miljoen miljoenen millionen millon millones mln mio mn', 1e6),
  ...entries('billion billions miljard milliarde milliarden milliard milliards mrd mld bn', 1e9),
]);

/** From 0 up. `one`, `een`, `ein` and `un` are left out: they are articles too. */
const UNITS: readonly string[] = [
  'zero nul null cero',
  '',
  'two twee zwei deux dos',
  'three third drie derde drei dritte dritten trois troisieme tres tercero',
  'four fourth vier vierde vierte vierten quatre quatrieme cuatro cuarto',
  'five fifth vijf vijfde funf funfte funften cinq cinquieme cinco quinto',
  'six sixth zes zesde sechs sechste sechsten sixieme seis sexto',
  'seven seventh zeven zevende sieben siebte siebten sept septieme siete septimo',
  'eight eighth acht achtste achte achten huit huitieme ocho octavo',
  'nine ninth negen negende neun neunte neunten neuf neuvieme nueve noveno',
  'ten tenth tien tiende zehn zehnte zehnten dix dixieme diez decimo',
  'eleven eleventh elf elfde elfte elften onze onzieme once',
  'twelve twelfth twaalf twaalfde zwolf zwolfte zwolften douze douzieme doce',
  'thirteen thirteenth dertien dreizehn treize trece',
  'fourteen fourteenth veertien vierzehn quatorze catorce',
  'fifteen fifteenth vijftien funfzehn quinze quince',
  'sixteen sixteenth zestien sechzehn seize dieciseis',
  'seventeen seventeenth zeventien siebzehn dix-sept diecisiete',
  'eighteen eighteenth achttien achtzehn dix-huit dieciocho',
  'nineteen nineteenth negentien neunzehn dix-neuf diecinueve',
];

const TENS: readonly string[] = [
  'twenty twentieth twintig zwanzig vingt veinte',
  'thirty thirtieth dertig dreissig trente treinta',
  'forty fortieth veertig vierzig quarante cuarenta',
  'fifty fiftieth vijftig funfzig cinquante cincuenta',
  'sixty zestig sechzig soixante sesenta',
  'seventy zeventig siebzig septante setenta',
  'eighty tachtig achtzig quatre-vingt quatre-vingts ochenta',
  'ninety negentig neunzig nonante noventa',
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
  ...UNITS.flatMap((words, value) => entries(words, value)),
  ...TENS.flatMap((words, index) => entries(words, 20 + 10 * index)),
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
  sept: ['fr'],
  tres: ['es'],
};

/** Whether a folded word means its number in a text of this language, and nothing else. */
export function isPlainNumber(folded: string, language: string): boolean {
  return ONLY_IN[folded]?.includes(language) ?? true;
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
