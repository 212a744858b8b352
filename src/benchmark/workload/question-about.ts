import { isStopWord } from '../../language/stop-words.ts';
import { between, pick, type Random } from '../random.ts';
import type { BenchPassage } from './passage.ts';

const PERSON = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu;
const WORD = /(?<!\p{L})\p{Ll}{4,}(?!\p{L})/gu;

/**
 * A question that a passage answers, made from its words: somebody's name where it has one, and two or three words of
 * one sentence.
 * @returns `null` for a passage with too few words
 */
export function questionAbout(
  { text, language }: Pick<BenchPassage, 'text' | 'language'>,
  random: Random,
): string | null {
  const sentences = text.split(/(?<=\.)\s+/).filter((one) => wordsOf(one, language).length >= 3);
  if (sentences.length === 0) return null;
  const sentence = pick(random, sentences);
  const words = several(random, wordsOf(sentence, language), between(random, 2, 3));
  const [person] = [...sentence.matchAll(PERSON)].map(([name]) => name);
  if (person === undefined) return `What happened with the ${list(words)}?`;
  return `What did ${person} say about the ${list(words)}?`;
}

function wordsOf(sentence: string, language: string): readonly string[] {
  const words = [...sentence.matchAll(WORD)].map(([word]) => word);
  return [...new Set(words)].filter((word) => !isStopWord(word, language));
}

function several(random: Random, list: readonly string[], count: number): readonly string[] {
  const first = between(random, 0, Math.max(0, list.length - count));
  return list.slice(first, first + count);
}

function list(words: readonly string[]): string {
  return words.length < 3
    ? words.join(' and the ')
    : `${words.slice(0, -1).join(', the ')} and the ${words.at(-1) ?? ''}`;
}
