/** Words that multiply the number before them, or stand for it alone; in en nl de fr es, folded. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ...entries('hundred honderd hundert cien ciento', 1e2),
  ...entries('thousand thousands duizend duizenden tausend tausende mille mil', 1e3),
  ...entries('million millions miljoen miljoenen millionen millon millones', 1e6),
  ...entries('billion billions miljard milliarde milliarden milliard milliards', 1e9),
  ...entries('dozen dozens dozijn dutzend douzaine docena', 12),
]);

/** From 0 up. `one`, `een`, `ein` and `un` are left out: they are articles too. */
const UNITS: readonly string[] = [
  'zero nul null cero',
  '',
  'two twee zwei deux dos',
  'three drie drei trois tres',
  'four vier quatre cuatro',
  'five vijf funf cinq cinco',
  'six zes sechs seis',
  'seven zeven sieben sept siete',
  'eight acht huit ocho',
  'nine negen neun neuf nueve',
  'ten tien zehn dix diez',
  'eleven elf onze once',
  'twelve twaalf zwolf douze doce',
  'thirteen dertien dreizehn treize trece',
  'fourteen veertien vierzehn quatorze catorce',
  'fifteen vijftien funfzehn quinze quince',
  'sixteen zestien sechzehn seize dieciseis',
  'seventeen zeventien siebzehn diecisiete',
  'eighteen achttien achtzehn dieciocho',
  'nineteen negentien neunzehn diecinueve',
];

const TENS: readonly string[] = [
  'twenty twintig zwanzig vingt veinte',
  'thirty dertig dreissig trente treinta',
  'forty veertig vierzig quarante cuarenta',
  'fifty vijftig funfzig cinquante cincuenta',
  'sixty zestig sechzig soixante sesenta',
  'seventy zeventig siebzig setenta',
  'eighty tachtig achtzig ochenta',
  'ninety negentig neunzig noventa',
];

const WORDS: ReadonlyMap<string, number> = new Map([
  ...UNITS.flatMap((words, value) => entries(words, value)),
  ...TENS.flatMap((words, index) => entries(words, 20 + 10 * index)),
]);

/** Only within a compound: `twenty-one`, `eenentwintig`. */
const ONES: ReadonlyMap<string, number> = new Map(entries('one een ein un uno', 1));

/** What a scale word multiplies by (`million` is 1,000,000); `null` for any other word. */
export function scaleOf(folded: string): number | null {
  return SCALES.get(folded) ?? null;
}

/**
 * The value of a folded number word: `twelve`, `twenty-five`, `vijfentwintig`, `zweiundzwanzig`; `null` for any
 * other word.
 */
export function numberWordValue(folded: string): number | null {
  const simple = WORDS.get(folded);
  if (simple !== undefined) return simple;
  const [tens, unit] = folded.split('-');
  const sum = compound(unit, tens);
  if (sum !== null) return sum;
  const joined = /^(\p{L}{3,6}?)(?:en|und)(\p{L}{5,8})$/u.exec(folded);
  return joined ? compound(joined[1], joined[2]) : null;
}

function compound(unit: string | undefined, tens: string | undefined): number | null {
  const [low, high] = [WORDS.get(unit ?? '') ?? ONES.get(unit ?? ''), WORDS.get(tens ?? '')];
  return low !== undefined && low < 10 && high !== undefined && high >= 20 ? high + low : null;
}

function entries(words: string, value: number): [string, number][] {
  return words
    .split(' ')
    .filter(Boolean)
    .map((word) => [word, value]);
}
