import { between, createRandom, pick, type Random } from './random.ts';
import { castOf, createTopics, type Topic } from './synthetic-topics.ts';
import {
  capitalised,
  createVocabulary,
  type SyntheticLanguage,
  type Vocabulary,
} from './synthetic-words.ts';
import { createZipf } from './zipf.ts';

/** An article in the fields of a JSON article. */
export interface SyntheticArticle {
  /** By the alphabet in the order of the articles. */
  readonly id: string;
  readonly headline: string;
  readonly outlet: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly language: SyntheticLanguage;
  readonly body: string;
}

const OUTLETS = 60;
/** Of all articles, so many carry another one's text, cut short and under a headline of their own. */
const COPIED_SHARE = 0.15;
/** Of all sentences, so many credit another outlet. */
const CREDITED_SHARE = 0.04;
/** Of all stories, so many are Dutch. */
const DUTCH_SHARE = 0.1;
/** Of all words, so many are of the article's topic. */
const TOPICAL_SHARE = 0.1;
const PARAGRAPHS = [7, 12] as const;
const SENTENCES = [2, 4] as const;
const WORDS = [9, 24] as const;
/** How outlets, sources and people are brought in. */
const PHRASES = {
  en: { source: 'A source told the', that: 'that', said: 'said that' },
  nl: { source: 'Een bron vertelde', that: 'dat', said: 'zei dat' },
} as const;
/** Days over which the articles are spread. */
const DAYS = 1000;
const FIRST_DAY = Date.UTC(2022, 0, 1);
const DAY_MS = 86_400_000;

/** What the sentences of one story draw on. */
interface Story {
  readonly random: Random;
  readonly vocabulary: Vocabulary;
  readonly outlets: readonly string[];
  readonly topic: Topic;
  readonly language: SyntheticLanguage;
}

/** A story as it was first written. */
interface Written {
  readonly paragraphs: readonly string[];
  readonly language: SyntheticLanguage;
}

/**
 * Coverage that looks like news to an index: words by Zipf's law, topics with words, people and places of their own,
 * few large and many small outlets that quote one another, dates, copies, some of it in Dutch. About 2,800 characters
 * an article. The same seed gives the same articles, whatever the size.
 */
export function* syntheticCoverage(size: number, seed = 1): Generator<SyntheticArticle> {
  const random = createRandom(seed);
  const vocabulary = createVocabulary(random);
  const nextTopic = createTopics(random, vocabulary);
  const outlets = Array.from({ length: OUTLETS }, () => outletName(random, vocabulary));
  const drawOutlet = createZipf(OUTLETS);
  const recent: Written[] = [];
  for (let index = 0; index < size; index += 1) {
    const original = random() < COPIED_SHARE ? recent[between(random, 0, 19)] : undefined;
    const story = { random, vocabulary, outlets, topic: nextTopic(), language: languageOf(random) };
    const written = original === undefined ? write(story) : shortened(original);
    recent[index % 20] = written;
    yield {
      id: `synthetic-${String(index).padStart(7, '0')}`,
      headline: capitalised(sentence({ ...story, language: written.language }, [6, 10])).slice(
        0,
        -1,
      ),
      outlet: outlets[drawOutlet(random)] ?? pick(random, outlets),
      published: day(random),
      language: written.language,
      body: written.paragraphs.join('\n\n'),
    };
  }
}

function outletName(random: Random, words: Vocabulary): string {
  return `${words.place()} ${pick(random, ['Gazette', 'Post', 'Herald', 'Times', 'Courier', 'News'])}`;
}

function languageOf(random: Random): SyntheticLanguage {
  return random() < DUTCH_SHARE ? 'nl' : 'en';
}

function shortened({ paragraphs, language }: Written): Written {
  return { paragraphs: paragraphs.slice(0, -1), language };
}

function write(story: Story): Written {
  const { random, vocabulary, topic, language } = story;
  const people = castOf(random, topic, vocabulary);
  const paragraphs = Array.from({ length: between(random, ...PARAGRAPHS) }, () =>
    Array.from({ length: between(random, ...SENTENCES) }, () => told(story, people)).join(' '),
  );
  return { paragraphs, language };
}

/** A sentence, credited to an outlet or a person or to nobody. */
function told(story: Story, people: readonly string[]): string {
  const { random, outlets, language } = story;
  const { source, that, said } = PHRASES[language];
  const plain = sentence(story, WORDS);
  if (random() < CREDITED_SHARE)
    return `${source} ${pick(random, outlets)} ${that} ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`;
  return random() < 0.3 ? `${pick(random, people)} ${said} ${plain}` : capitalised(plain);
}

function sentence(story: Story, [low, high]: readonly [number, number]): string {
  const parts = Array.from({ length: between(story.random, low, high) }, () => wordOf(story));
  return `${parts.join(' ')}.`;
}

function wordOf({ random, vocabulary, topic, language }: Story): string {
  const chance = random();
  if (chance < 0.02) return pick(random, topic.places);
  if (chance < 0.03) return vocabulary.place();
  if (chance < 0.05) return String(between(random, 2, 9000));
  if (chance < 0.05 + TOPICAL_SHARE) return pick(random, topic.words);
  return vocabulary.word(language);
}

function day(random: Random): string {
  return new Date(FIRST_DAY + between(random, 0, DAYS) * DAY_MS).toISOString().slice(0, 10);
}
