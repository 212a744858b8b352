import { isQuestionWord } from '../../../language/question-words.ts';
import { tokens } from '../../../language/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import type { Question } from '../../question.ts';
import { foundNames, foundShare, strongest } from '../../term-shares.ts';
import { neighboursIn } from './asked-order.ts';
import type { FeatureRow } from './feature-names.ts';
import type { TermMatch } from '../../text-index.ts';
import { mean, shares, spread } from './scales.ts';
import { lookAtAll, type Looking, type SeenCandidate } from './seen-candidate.ts';
import { neighbourShare, orderShare } from './word-order.ts';
import { sameWords, weightedBm25 } from './word-weights.ts';

/** Of a candidate whose meaning cannot be compared with the question's: neither for nor against it. */
const UNKNOWN_MEANING = 0.5;

/** What the index tells of every candidate; that for which a text has to be read is 0. */
export function termFeatures(
  question: Question,
  candidates: readonly Candidate[],
  { terms, edition }: Pick<Looking, 'terms' | 'edition'>,
): FeatureRow[] {
  const neighbours = neighboursIn(question);
  const seen = lookAtAll(candidates, { terms, neighbours, edition });
  const inArticles = matchesByArticle(seen);
  const meanLength = mean(seen.map(({ body }) => body.length));
  const words = shares(seen.map((one) => weightedBm25(one, terms, meanLength)));
  const articleWords = shares(candidates.map(({ articleLexical }) => articleLexical));
  const meaning = spread(candidates.map(({ similarity }) => similarity));
  const isTitle = !isQuestion(question);
  return seen.map((one, index) => {
    const { candidate, inBody, inHead } = one;
    const inContext = strongest(inBody, inHead);
    const inArticle = inArticles.get(candidate.article.id) ?? inContext;
    const sameHeadline = sameWords(one, terms);
    return {
      words: words[index] ?? 0,
      articleWords: articleWords[index] ?? 0,
      meaning: meaning[index] ?? UNKNOWN_MEANING,
      context: foundShare(inContext, terms),
      article: foundShare(inArticle, terms),
      headline: foundShare(inHead, terms),
      sameHeadline,
      sameTitle: isTitle ? sameHeadline : 0,
      names: foundNames(inContext, terms),
      near: neighbourShare(inBody, terms),
      order: orderShare(neighbours, one),
      phrases: 0,
      answer: 0,
      opening: 1 / (1 + candidate.ordinal),
    };
  });
}

/** By article, the strongest matches of its headline and all of its passages that were seen. */
function matchesByArticle(
  seen: readonly SeenCandidate[],
): ReadonlyMap<string, readonly TermMatch[]> {
  const found = new Map<string, readonly TermMatch[]>();
  for (const { candidate, inHead, inBody } of seen) {
    const { id } = candidate.article;
    found.set(id, strongest(found.get(id) ?? inHead, inBody));
  }
  return found;
}

function isQuestion({ standalone, language }: Question): boolean {
  const [first] = tokens(standalone);
  return standalone.includes('?') || (first !== undefined && isQuestionWord(first.text, language));
}
