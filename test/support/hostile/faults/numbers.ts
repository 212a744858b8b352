import { citedText, hasWord, replaceFirst, withText, type Planter } from './planter.ts';

/** From 2 to 12, as claims write them. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'two three four five six seven eight nine ten eleven twelve'.split(' '),
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' '),
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze'.split(' '),
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce'.split(' '),
};

const SCALES: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d )million\b/, 'billion'],
  [/(?<=\d )million(?=s d)/, 'milliard'],
  [/(?<=\d )miljoen\b/, 'miljard'],
  [/(?<=\d )Millionen\b/, 'Milliarden'],
  [/(?<=\d )millones\b/, 'mil millones'],
  [/(?<=\d),000\b/, ',000,000'],
  [/(?<=\d{3})\.(?=\d{3}\b)/, '.000.'],
];

const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december';

/** A number in digits that is no part of a date, a time or a word. */
const DIGITS = new RegExp(
  `(?<![\\d.,:\\p{L}])\\d{1,3}(?:[.,]\\d{1,3})*(?![\\d:]|[.,]\\d|\\.? (?:${MONTHS}|\\p{L}+ 20\\d\\d))`,
  'giu',
);

/** Numbers changed so that the cited articles have them nowhere. */
export const NUMBER_PLANTERS: readonly Planter[] = [
  {
    kind: 'a number changed by a digit',
    fault: 'number',
    plant: ({ text }, ground) =>
      withText(replaceFirst(text, DIGITS, ([digits]) => otherDigits(digits, citedText(ground)))),
  },
  {
    kind: 'two digits of a number exchanged',
    fault: 'number',
    plant: ({ text }, ground) =>
      withText(
        replaceFirst(text, DIGITS, ([digits]) => {
          const swapped = digits.replace(/(\d)([.,]?)(\d)(?!.*\d)/, '$3$2$1');
          return isNew(swapped, digits, citedText(ground)) ? swapped : null;
        }),
      ),
  },
  {
    kind: 'a number in words changed',
    fault: 'number',
    plant: ({ text, language }, ground) => {
      const words = WORDS[language] ?? [];
      const known = citedText(ground);
      const free = (word: string, index: number) =>
        !hasWord(known, word) && !hasWord(known, String(index + 2)) && !isAnywhere(index, known);
      const other = words.find(free);
      const pattern = new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?!\\p{L}|-)`, 'gu');
      return withText(replaceFirst(text, pattern, ([word]) => (word === other ? null : other)));
    },
  },
  {
    kind: 'a number a thousand times as large',
    fault: 'number',
    plant: ({ text }) =>
      withText(
        SCALES.map(([pattern, scale]) => text.replace(pattern, scale)).find(
          (changed) => changed !== text,
        ) ?? null,
      ),
  },
  {
    kind: 'a number that nobody gave',
    fault: 'number',
    plant: ({ text, language }, ground) =>
      language === 'en' && !citedText(ground).includes('487')
        ? { text: text.replace(/\.?$/, ', as 487 people saw.') }
        : null,
  },
];

/** Whether an article has a small number in the words of any language. */
function isAnywhere(index: number, text: string): boolean {
  return Object.values(WORDS).some((words) => hasWord(text, words[index] ?? ''));
}

function otherDigits(digits: string, text: string): string | null {
  const at = digits.search(/[1-9](?=\D*0*\D*$)/);
  const others = [3, 4, 7, 1, 6].map(
    (more) => `${digits.slice(0, at)}${(Number(digits[at]) + more) % 10}${digits.slice(at + 1)}`,
  );
  return others.find((other) => at >= 0 && isNew(other, digits, text)) ?? null;
}

function isNew(other: string, digits: string, text: string): boolean {
  const bare = (number: string) => number.replace(/[.,]/g, '');
  const isLarge = Number(bare(other)) > 12;
  return isLarge && other !== digits && !/^0/.test(other) && !bare(text).includes(bare(other));
}
