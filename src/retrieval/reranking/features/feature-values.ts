import { isQuestionWord } from '../../../language/question-words.ts';
import { tokens } from '../../../language/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import type { Question } from '../../question.ts';
import type { SearchTerm } from '../../search-terms.ts';
import { foundNames, foundShare, strongest } from '../../term-shares.ts';
import { mean, shares, spread } from './scales.ts';
import { lookAtAll, type SeenCandidate } from './seen-candidate.ts';
import { neighboursIn, phrasesIn } from './asked-order.ts';
import { neighbourShare, orderShare, phraseShare } from './word-order.ts';
import { sameWords, weightedBm25 } from './word-weights.ts';

/** What is looked at, in the order of the values. All are 0 to 1, and more is better. */
export const FEATURES = [
  /** BM25 of the passage, what may stand for a word counted by how surely it does; as a share of the best. */
  'words',
  /** BM25 of the whole article, as a share of the best. */
  'articleWords',
  /** Cosine of question and passage, from the least of the candidates to the most. */
  'meaning',
  /** Share of the question's weighted words in passage and headline. */
  'context',
  /** … in headline and all passages of the article that are candidates. */
  'article',
  /** … in the headline. */
  'headline',
  /** How far question and headline are the same words (F1). */
  'sameHeadline',
  /** The same of what is no question, and so may be a headline itself; 0 of a question. */
  'sameTitle',
  /** Share of the names and numbers in passage and headline. */
  'names',
  /** Share of the question's neighbouring words that stand near each other in the passage. */
  'near',
  /** Share of its neighbouring words, grammar among them, that stand so in passage or headline. */
  'order',
  /** Share of its quoted phrases that stand so in passage or headline. */
  'phrases',
  /** How likely the passage holds the sort of thing that is asked for. */
  'answer',
  /** 1 for the first passage of an article, then ½, ⅓, … */
  'opening',
] as const;

export type FeatureName = (typeof FEATURES)[number];

export interface FeatureOptions {
  /** How likely a text holds the sort of thing that a question asks for, 0 to 1. */
  readonly likelyAnswer: (question: string, text: string, language: string | null) => number;
}

/** The values of every candidate, in the order of `FEATURES`. */
export function featureValues(
  question: Question,
  terms: readonly SearchTerm[],
  candidates: readonly Candidate[],
  options: FeatureOptions,
): number[][] {
  const neighbours = neighboursIn(question);
  const phrases = phrasesIn(question);
  const seen = lookAtAll(candidates, terms, neighbours);
  const byArticle = groupByArticle(seen);
  const meanLength = mean(seen.map(({ body }) => body.length));
  const words = shares(seen.map((one) => weightedBm25(one, terms, meanLength)));
  const articleWords = shares(candidates.map(({ articleLexical }) => articleLexical));
  const meaning = spread(candidates.map(({ similarity }) => similarity));
  const isTitle = !isQuestion(question);
  const rows = seen.map((one, index): Record<FeatureName, number> => {
    const { candidate, inBody, inHead } = one;
    const inContext = strongest(inBody, inHead);
    const siblings = byArticle.get(candidate.article.id) ?? [];
    const sameHeadline = sameWords(one, terms);
    const inArticle = siblings.map((sibling) => sibling.inBody).reduce(strongest, inHead);
    return {
      words: words[index] ?? 0,
      articleWords: articleWords[index] ?? 0,
      meaning: meaning[index] ?? words[index] ?? 0,
      context: foundShare(inContext, terms),
      article: foundShare(inArticle, terms),
      headline: foundShare(inHead, terms),
      sameHeadline,
      sameTitle: isTitle ? sameHeadline : 0,
      names: foundNames(inContext, terms),
      near: neighbourShare(inBody, terms),
      order: orderShare(neighbours, one),
      phrases: phraseShare(phrases, candidate),
      answer: options.likelyAnswer(
        question.query,
        candidate.passage.text,
        candidate.article.language,
      ),
      opening: 1 / (1 + candidate.passage.ordinal),
    };
  });
  return rows.map((row) => FEATURES.map((name) => row[name]));
}

function groupByArticle(
  seen: readonly SeenCandidate[],
): ReadonlyMap<string, readonly SeenCandidate[]> {
  const groups = new Map<string, SeenCandidate[]>();
  for (const one of seen) {
    const { id } = one.candidate.article;
    const group = groups.get(id);
    if (group) group.push(one);
    else groups.set(id, [one]);
  }
  return groups;
}

function isQuestion({ standalone, language }: Question): boolean {
  const [first] = tokens(standalone);
  return standalone.includes('?') || (first !== undefined && isQuestionWord(first.text, language));
}
