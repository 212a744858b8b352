import { analyse, fold } from './analyse.ts';
import * as tables from './concepts/index.ts';
import { NATIONS } from './concepts/nations.ts';
import { tokens } from './tokens.ts';

/** The languages of the tables, in the order of their columns. */
const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es'];

/** The words of one language. A phrase is index terms parted by a space. */
interface Vocabulary {
  /** The phrases for each idea, by its place in the tables. */
  readonly phrases: readonly (readonly string[])[];
  /** By phrase, the places of the ideas it stands for. */
  readonly ideas: ReadonlyMap<string, readonly number[]>;
  /** The same by the phrase as the tables write it, folded: `use` is no `US`, though both have one stem. */
  readonly written: ReadonlyMap<string, readonly number[]>;
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
 * @param written the words of the phrase as they stand in a text: where the tables have just these, what else has
 * the same stems is not meant
 */
export function sameIdeas(phrase: string, from: string, to: string, written?: string): string[] {
  const { ideas, written: asWritten } = vocabulary(from);
  const exact = written === undefined ? undefined : asWritten.get(fold(written));
  const places = exact ?? ideas.get(phrase) ?? [];
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
  if (column < 0) return { phrases: [], ideas: new Map(), written: new Map() };
  const names = namesOfCountries(language);
  const lists = [
    ...Object.values<string>(tables).flatMap((table) =>
      lines(table).map((line) => words(line, column)),
    ),
    ...lines(NATIONS).map((line) => [...words(line.slice(3), column), ...names(line.slice(0, 2))]),
  ];
  const phrases = lists.map((list) => [
    ...new Set(list.map((word) => analyse(word, language).join(' '))),
  ]);
  return { phrases, ideas: byPhrase(phrases), written: byPhrase(lists.map(asWritten)) };
}

function asWritten(list: readonly string[]): string[] {
  return list.map((word) =>
    tokens(fold(word))
      .map(({ text }) => text)
      .join(' '),
  );
}

/** By phrase, the places of the lists that hold it. */
function byPhrase(lists: readonly (readonly string[])[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [place, list] of lists.entries())
    for (const phrase of new Set(list)) {
      const places = found.get(phrase);
      if (places) places.push(place);
      else found.set(phrase, [place]);
    }
  return found;
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
