import { fold, term } from './analyse.ts';
import { asksForLength, asksHowLong, takingWords } from './how-long.ts';

/** What a thing measures in one direction. */
export type Dimension = 'length' | 'height' | 'depth' | 'width';

/** How a question asks for each, in en nl de, folded. */
const ASKED: Readonly<Record<Dimension, { test(question: string): boolean }>> = {
  length: {
    test: (question) =>
      !/\bby how long\b/.test(question) &&
      (asksForLength(question) || (asksHowLong(question) && takingWords(question).length === 0)),
  },
  height: /\b(?:how (?:tall|high)|height of|hoe hoog|hoogte van|wie hoch|hohe de[rs])\b/,
  depth: /\b(?:how deep|depth of|hoe diep|diepte van|wie tief|tiefe de[rs])\b/,
  width: /\b(?:how (?:wide|broad)|width of|hoe breed|breedte van|wie breit|breite de[rs])\b/,
};

/** The words of a question that ask for one, in en nl de, folded. */
const ASKING: Readonly<Record<Dimension, readonly string[]>> = {
  length: ['long', 'length', 'lang', 'lange', 'lengte'],
  height: ['tall', 'high', 'height', 'hoog', 'hoogte', 'hoch', 'hohe'],
  depth: ['deep', 'depth', 'diep', 'diepte', 'tief', 'tiefe'],
  width: ['wide', 'broad', 'width', 'breed', 'breedte', 'breit', 'breite'],
};

/** The words that state it behind a unit: `58 metres long`. */
const STATED: Readonly<Record<Dimension, Readonly<Record<string, readonly string[]>>>> = {
  length: { en: ['long'], nl: ['lang'], de: ['lang'], fr: ['de long'], es: ['de largo'] },
  height: {
    en: ['tall', 'high'],
    nl: ['hoog'],
    de: ['hoch'],
    fr: ['de haut'],
    es: ['de alto'],
  },
  depth: {
    en: ['deep'],
    nl: ['diep'],
    de: ['tief'],
    fr: ['de profondeur'],
    es: ['de profundidad'],
  },
  width: {
    en: ['wide', 'broad', 'across'],
    nl: ['breed'],
    de: ['breit'],
    fr: ['de large'],
    es: ['de ancho'],
  },
};

const UNIT =
  '(?:(?:centi|kilo)?met(?:re|er)s?|metern|metros|miles?|feet|foot|yards?|inch(?:es)?|k?m)';

/** Units that a coverage is searched for, by language. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  en: ['metres', 'meters', 'miles', 'feet', 'kilometres', 'kilometers'],
  nl: ['meter', 'kilometer'],
  de: ['Meter', 'Metern', 'Kilometer'],
};

const STATEMENTS = Object.fromEntries(
  Object.entries(STATED).map(([dimension, words]) => [
    dimension,
    new RegExp(`\\b${UNIT}[\\s-](?:${Object.values(words).flat().join('|')})\\b`),
  ]),
);

const DIMENSIONS: readonly Dimension[] = ['length', 'height', 'depth', 'width'];

/** The dimension that a question asks for; `null` where it asks for none. */
export function askedDimension(question: string): Dimension | null {
  const asked = fold(question);
  return DIMENSIONS.find((dimension) => ASKED[dimension].test(asked)) ?? null;
}

/** Whether a text states a dimension by a unit and the word behind it: `58 metres long`. */
export function statesDimension(text: string, dimension: Dimension): boolean {
  return STATEMENTS[dimension]?.test(fold(text)) ?? false;
}

/** What in an article of a language stands for the word by which a question asks for a dimension. */
export interface DimensionForms {
  /** The word, as index term of the question's language. */
  readonly asking: string;
  /** Index terms parted by a space. */
  readonly phrases: readonly string[];
}

/** The words of a question that ask for a dimension, with how articles of a language state it. */
export function dimensionForms(
  words: readonly string[],
  dimension: Dimension,
  { language, target }: { readonly language: string; readonly target: string },
): DimensionForms[] {
  const units = UNITS[target] ?? [];
  const stated = STATED[dimension][target] ?? [];
  const phrases = units.flatMap((unit) =>
    stated.map((word) => `${term(unit, target)} ${term(word, target)}`),
  );
  return words
    .filter((word) => ASKING[dimension].includes(fold(word)))
    .map((word) => ({ asking: term(word, language), phrases: [...new Set(phrases)] }));
}
