import { between, createRandom, pick, type Random } from './random.ts';
import { capitalised, createVocabulary, type Vocabulary } from './synthetic-words.ts';

/** An article in the fields of a JSON article. */
export interface SyntheticArticle {
  readonly id: string;
  readonly headline: string;
  readonly outlet: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  readonly language: string;
  readonly body: string;
}

const OUTLETS = 60;
/** Of all articles, so many carry another one's text, cut short and under a headline of their own. */
const COPIED_SHARE = 0.15;
/** Of all sentences, so many credit another outlet. */
const CREDITED_SHARE = 0.04;
const PARAGRAPHS = [7, 12] as const;
const SENTENCES = [2, 4] as const;
const WORDS = [9, 24] as const;
/** Days over which the articles are spread. */
const DAYS = 1000;
const FIRST_DAY = Date.UTC(2022, 0, 1);
const DAY_MS = 86_400_000;

/**
 * Coverage that looks like news to an index: words by Zipf's law, people and places, outlets that quote one
 * another, dates, copies. About 2,800 characters an article. The same size and seed give the same articles.
 */
export function* syntheticCoverage(size: number, seed = 1): Generator<SyntheticArticle> {
  const random = createRandom(seed);
  const words = createVocabulary(random);
  const outlets = Array.from({ length: OUTLETS }, () => outletName(random, words));
  const recent: string[][] = [];
  for (let index = 0; index < size; index += 1) {
    const original = random() < COPIED_SHARE ? recent[between(random, 0, 19)] : undefined;
    const paragraphs = original?.slice(0, -1) ?? story(random, words, outlets);
    recent[index % 20] = paragraphs;
    yield {
      id: `synthetic-${index}`,
      headline: capitalised(sentence(random, words, [6, 10])).replace(/\.$/, ''),
      outlet: pick(random, outlets),
      published: day(random),
      language: 'en',
      body: paragraphs.join('\n\n'),
    };
  }
}

function outletName(random: Random, words: Vocabulary): string {
  return `${words.place()} ${pick(random, ['Gazette', 'Post', 'Herald', 'Times', 'Courier', 'News'])}`;
}

function story(random: Random, words: Vocabulary, outlets: readonly string[]): string[] {
  const people = [words.person(), words.person(), words.person()];
  const write = () => {
    const plain = sentence(random, words, WORDS);
    if (random() < CREDITED_SHARE)
      return `A source told the ${pick(random, outlets)} that ${plain.charAt(0).toLowerCase()}${plain.slice(1)}`;
    return random() < 0.3 ? `${pick(random, people)} said that ${plain}` : capitalised(plain);
  };
  return Array.from({ length: between(random, ...PARAGRAPHS) }, () =>
    Array.from({ length: between(random, ...SENTENCES) }, write).join(' '),
  );
}

function sentence(
  random: Random,
  words: Vocabulary,
  [low, high]: readonly [number, number],
): string {
  const parts = Array.from({ length: between(random, low, high) }, () => {
    const chance = random();
    if (chance < 0.03) return words.place();
    return chance < 0.05 ? String(between(random, 2, 9000)) : words.word();
  });
  return `${parts.join(' ')}.`;
}

function day(random: Random): string {
  return new Date(FIRST_DAY + between(random, 0, DAYS) * DAY_MS).toISOString().slice(0, 10);
}
