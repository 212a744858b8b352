import { between, pick, type Random } from './random.ts';

/** Words to write synthetic news with. */
export interface Vocabulary {
  /** A word by its frequency in running text. */
  word(): string;
  /** A person, of a first and a last name. */
  person(): string;
  place(): string;
}

/** The most frequent English words, most frequent first: with them a text is known for English. */
const GRAMMAR =
  'the of and to in a that is was for it with as his on be at by i this had not are but from or have an they which one you were her all she there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through back years where much your way well down should because each just those people how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three'.split(
    ' ',
  );
const ONSETS = 'b br c cl d dr f fl g gr h j k l m n p pl pr r s sh sl st t tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea ou'.split(' ');
const CODAS = ['', '', 'n', 'r', 'l', 's', 't', 'nd', 'rt', 'ck', 'm'];
const WORDS = 30_000;
const PEOPLE = 3000;
const PLACES = 400;

/**
 * A vocabulary whose frequencies fall as in news: the nth most frequent word with 1/n (Zipf's law), the first
 * ranks English words of grammar, the others made up of syllables.
 */
export function createVocabulary(random: Random): Vocabulary {
  const words = [...GRAMMAR, ...distinct(WORDS, () => madeUp(random, between(random, 1, 3)))];
  const cumulative = zipf(words.length);
  const name = () => capitalised(madeUp(random, 2));
  const people = distinct(PEOPLE, () => `${name()} ${name()}`);
  const places = distinct(PLACES, name);
  return {
    word: () => words[rankOf(cumulative, random())] ?? 'the',
    person: () => pick(random, people),
    place: () => pick(random, places),
  };
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

function zipf(size: number): Float64Array {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank += 1) {
    sum += 1 / (rank + 1);
    sums[rank] = sum;
  }
  return sums.map((value) => value / sum);
}

/** The first rank whose share, with all before it, is above `share`. */
function rankOf(cumulative: Float64Array, share: number): number {
  let [low, high] = [0, cumulative.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 1) > share) high = middle;
    else low = middle + 1;
  }
  return low;
}
