import { between, pick, type Random } from './random.ts';
import { createZipf } from './zipf.ts';

/** Languages that synthetic news is written in. */
export type SyntheticLanguage = 'en' | 'nl';

/** Words to write synthetic news with. */
export interface Vocabulary {
  /** A word by its frequency in running text. */
  word(language: SyntheticLanguage): string;
  /** A word that is not among the most frequent. */
  rareWord(): string;
  /** A person, of a first and a last name. */
  person(): string;
  place(): string;
}

/** The most frequent words of each language, most frequent first: with them a text is known for it. */
const GRAMMAR: Readonly<Record<SyntheticLanguage, readonly string[]>> = {
  en: words(
    'the of and to in a that is was for it with as his on be at by i this had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through back years where much your way well down should because each just those people how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three',
  ),
  nl: words(
    'de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij nog uit wel door naar heeft tot over ze werd wordt kan meer al geen zo dit hij was worden deze had wat hebben veel onder of jaar nieuwe volgens tegen twee na moet hun ons mensen omdat tussen zou eerste zich mijn daar weer waar toch hier haar wie alleen zelf alles goed want heel altijd iets moeten gaan laatste zegt drie andere komt weten werden grote terwijl sinds toen vandaag alle nu binnen echter elkaar',
  ),
};
const ONSETS = 'b br c cl d dr f fl g gr h j k l m n p pl pr r s sh sl st t tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = ['', '', 'n', 'r', 'l', 's', 't', 'nd', 'rt', 'ck', 'm'];
const WORDS = 30_000;
const PEOPLE = 3000;
const PLACES = 400;

/**
 * A vocabulary whose frequencies fall as in news: the nth most frequent word with 1/n (Zipf's law), the first
 * ranks words of grammar of the language, the others made up of syllables.
 */
export function createVocabulary(random: Random): Vocabulary {
  const rare = distinct(WORDS, () => madeUp(random, between(random, 1, 3)));
  const running = {
    en: byFrequency([...GRAMMAR.en, ...rare]),
    nl: byFrequency([...GRAMMAR.nl, ...rare]),
  };
  const name = () => capitalised(madeUp(random, 2));
  const people = distinct(PEOPLE, () => `${name()} ${name()}`);
  const places = distinct(PLACES, name);
  return {
    word: (language) => running[language](random),
    rareWord: () => pick(random, rare),
    person: () => pick(random, people),
    place: () => pick(random, places),
  };
}

function byFrequency(list: readonly string[]): (random: Random) => string {
  const draw = createZipf(list.length);
  return (random) => list[draw(random)] ?? '';
}

function words(text: string): readonly string[] {
  return text.split(' ');
}

function distinct(count: number, make: () => string): string[] {
  const found = new Set<string>();
  while (found.size < count) found.add(make());
  return [...found];
}

function madeUp(random: Random, syllables: number): string {
  return Array.from({ length: syllables }, () =>
    [ONSETS, VOWELS, CODAS].map((parts) => pick(random, parts)).join(''),
  ).join('');
}

/** The first letter in upper case. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
