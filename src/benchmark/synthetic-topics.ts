import { between, pick, type Random } from './random.ts';
import type { Vocabulary } from './synthetic-words.ts';
import { createZipf } from './zipf.ts';

/** What a story is about: the words, people and places that its articles share. */
export interface Topic {
  readonly words: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
}

const TOPICS = 300;
const WORDS = 40;
const PEOPLE = 12;
const PLACES = 3;

/** Topics of a coverage; some are written about much more than others (Zipf's law). */
export function createTopics(random: Random, vocabulary: Vocabulary): () => Topic {
  const topics = Array.from({ length: TOPICS }, () => ({
    words: several(WORDS, () => vocabulary.rareWord()),
    people: several(PEOPLE, () => vocabulary.person()),
    places: several(PLACES, () => vocabulary.place()),
  }));
  const draw = createZipf(TOPICS);
  return () => topics[draw(random)] ?? pick(random, topics);
}

/** The people of one article: two that its topic is known for, and somebody else. */
export function castOf(
  random: Random,
  { people }: Topic,
  vocabulary: Vocabulary,
): readonly string[] {
  const first = between(random, 0, people.length - 1);
  const second = (first + between(random, 1, people.length - 1)) % people.length;
  return [people[first] ?? '', people[second] ?? '', vocabulary.person()];
}

function several(count: number, make: () => string): readonly string[] {
  return Array.from({ length: count }, make);
}
