import * as tables from './concepts/index.ts';
import { NATIONS } from './concepts/nations.ts';
import * as loose from './synonyms/index.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** The languages of the tables, in the order of their columns. */
const LANGUAGES = ['en', 'nl', 'de', 'fr', 'es'];

/** Most words of one phrase. */
export const MAX_PHRASE_WORDS = 3;

/** Whether a phrase of index terms of a language is in the thesaurus. */
export function isKnown(phrase: string, language: string): boolean {
  return vocabulary(language).ideas(phrase) !== undefined;
}

/**
 * The phrases that stand for the same ideas in a language as one of another (or the same) language: index terms
 * parted by a space, without the phrase itself. Of names, those of countries are known.
 * @param written the words of the phrase as they stand in a text: where the tables have just these, what else has
 * the same stems is not meant
 */
export function sameIdeas(phrase: string, from: string, to: string, written?: string): string[] {
  return lookUp(vocabulary, phrase, { from, to, written });
}

/**
 * The same of the tables of synonyms: what people say for one another, which is enough to look for, and too little to
 * call two statements the same.
 */
export function nearIdeas(phrase: string, from: string, to: string, written?: string): string[] {
  return lookUp(synonyms, phrase, { from, to, written });
}

function lookUp(
  tablesOf: (language: string) => Vocabulary,
  phrase: string,
  { from, to, written }: { from: string; to: string; written: string | undefined },
): string[] {
  const source = tablesOf(from);
  const exact = written === undefined ? undefined : source.ideasAsWritten(written);
  const ideas = exact ?? source.ideas(phrase) ?? [];
  const target = tablesOf(to);
  const found = new Set(ideas.flatMap((idea) => target.phrases(idea)));
  return [...found].filter((other) => from !== to || other !== phrase);
}

/** The ideas that a phrase of index terms stands for in a language, by numbers that are the same for all languages. */
export function ideasOf(phrase: string, language: string): readonly number[] {
  return vocabulary(language).ideas(phrase) ?? [];
}

/** Taken from the tables when a language is first needed: some 9,000 words and phrases. */
const vocabulary = byLanguage(listsOf);

/** Likewise; no idea of these is one of those. */
const synonyms = byLanguage((language) => {
  const column = LANGUAGES.indexOf(language);
  return column < 0 ? [] : tableLists(loose, column);
});

function byLanguage(
  lists: (language: string) => readonly (readonly string[])[],
): (language: string) => Vocabulary {
  const vocabularies = new Map<string, Vocabulary>();
  return (language) => {
    const known = vocabularies.get(language);
    if (known !== undefined) return known;
    const made = createVocabulary(lists(language), language);
    vocabularies.set(language, made);
    return made;
  };
}

/** The words and phrases of a language for each idea, in the order of the tables; none of a language without a column. */
function listsOf(language: string): readonly (readonly string[])[] {
  const column = LANGUAGES.indexOf(language);
  if (column < 0) return [];
  const names = namesOfCountries(language);
  return [
    ...tableLists(tables, column),
    ...lines(NATIONS).map((line) => [...words(line.slice(3), column), ...names(line.slice(0, 2))]),
  ];
}

function tableLists(some: Readonly<Record<string, string>>, column: number): string[][] {
  return Object.values(some).flatMap((table) => lines(table).map((line) => words(line, column)));
}

function lines(table: string): string[] {
  return table.trim().split('\n');
}

/** The cell is cut out: to split every line of the tables for each of five languages takes twice as long. */
function words(line: string, column: number): string[] {
  let start = 0;
  for (let before = 0; before < column; before += 1) start = line.indexOf('|', start) + 1;
  const end = line.indexOf('|', start);
  const cell = line.slice(start, end < 0 ? line.length : end).trim();
  return cell === '' ? [] : cell.split(' ');
}

/** By region code, `United States` and `US`, from CLDR. */
function namesOfCountries(language: string): (region: string) => string[] {
  const styles = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
  );
  return (region) => styles.flatMap((names) => names.of(region) ?? []);
}
