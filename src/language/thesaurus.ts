import { analyse } from './analyse.ts';
import * as tables from './concepts/index.ts';
import { NATIONS } from './concepts/nations.ts';

/** The languages of the tables, in the order of their columns. */
const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es'];

/** The words of one language. A phrase is index terms parted by a space. */
interface Vocabulary {
  /** The phrases for each idea, by its place in the tables. */
  readonly phrases: readonly (readonly string[])[];
  /** By phrase, the places of the ideas it stands for. */
  readonly ideas: ReadonlyMap<string, readonly number[]>;
}

/** Most words of one phrase. */
export const MAX_PHRASE_WORDS = 3;

/** Whether a phrase of index terms of a language is in the thesaurus. */
export function isKnown(phrase: string, language: string): boolean {
  return vocabulary(language).ideas.has(phrase);
}

/**
 * The phrases that stand for the same ideas in a language as one of another (or the same) language: index terms
 * parted by a space, without the phrase itself. Of names, those of countries are known.
 */
export function sameIdeas(phrase: string, from: string, to: string): string[] {
  const places = vocabulary(from).ideas.get(phrase) ?? [];
  const { phrases } = vocabulary(to);
  const found = new Set(places.flatMap((place) => phrases[place] ?? []));
  return [...found].filter((other) => from !== to || other !== phrase);
}

/** The ideas that a phrase of index terms stands for in a language, by numbers that are the same for all languages. */
export function ideasOf(phrase: string, language: string): readonly number[] {
  return vocabulary(language).ideas.get(phrase) ?? [];
}

const vocabularies = new Map<string, Vocabulary>();

/** Read from the tables when a language is first needed: some 6,500 words and phrases. */
function vocabulary(language: string): Vocabulary {
  const known = vocabularies.get(language);
  if (known !== undefined) return known;
  const made = read(language);
  vocabularies.set(language, made);
  return made;
}

function read(language: string): Vocabulary {
  const column = LANGUAGES.indexOf(language);
  if (column < 0) return { phrases: [], ideas: new Map() };
  const names = namesOfCountries(language);
  const phrases = [
    ...Object.values<string>(tables).flatMap((table) =>
      lines(table).map((line) => words(line, column)),
    ),
    ...lines(NATIONS).map((line) => [...words(line.slice(3), column), ...names(line.slice(0, 2))]),
  ].map((list) => [...new Set(list.map((word) => analyse(word, language).join(' ')))]);
  const ideas = new Map<string, number[]>();
  for (const [place, list] of phrases.entries())
    for (const phrase of list) {
      const places = ideas.get(phrase);
      if (places) places.push(place);
      else ideas.set(phrase, [place]);
    }
  return { phrases, ideas };
}

function lines(table: string): string[] {
  return table.split('\n').filter((line) => line.trim() !== '');
}

function words(line: string, column: number): string[] {
  return (line.split('|')[column] ?? '').split(' ').filter((word) => word !== '');
}

/** By region code, `United States` and `US`, from CLDR. */
function namesOfCountries(language: string): (region: string) => string[] {
  const styles = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
  );
  return (region) => styles.flatMap((names) => names.of(region) ?? []);
}
