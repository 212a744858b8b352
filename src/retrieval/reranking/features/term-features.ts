import { isQuestionWord } from '../../../language/question-words.ts';
import { tokens } from '../../../language/tokens.ts';
import type { Question } from '../../question.ts';
import { foundNames, foundShare, strongest } from '../../term-shares.ts';
import type { FeatureColumns } from './feature-names.ts';
import type { TermMatch } from '../../text-index.ts';
import { mean, shares, spread } from './scales.ts';
import type { Looking, SeenCandidate } from './seen-candidate.ts';
import { neighbourShare, orderShare } from './word-order.ts';
import { weightedBm25 } from './word-weights.ts';

/** Of a candidate whose meaning cannot be compared with the question's: neither for nor against it. */
const UNKNOWN_MEANING = 0.5;

/** What the index tells of every candidate; that for which a text has to be read is 0. */
export function termFeatures(
  question: Question,
  seen: readonly SeenCandidate[],
  { terms, neighbours }: Pick<Looking, 'terms' | 'neighbours'>,
): FeatureColumns {
  const candidates = seen.map(({ candidate }) => candidate);
  const context = seen.map(({ inBody, headline }) => strongest(inBody, headline.inHead));
  const inArticles = matchesByArticle(seen);
  const meanLength = mean(seen.map(({ body }) => body.length));
  const meaning = spread(candidates.map(({ similarity }) => similarity));
  const sameHeadline = seen.map(({ headline }) => headline.sameWords);
  const nothing = seen.map(() => 0);
  return {
    words: shares(seen.map((one) => weightedBm25(one, terms, meanLength))),
    articleWords: shares(candidates.map(({ articleLexical }) => articleLexical)),
    meaning: meaning.map((share) => share ?? UNKNOWN_MEANING),
    context: context.map((found) => foundShare(found, terms)),
    article: candidates.map(({ article }) => foundShare(inArticles.get(article.id) ?? [], terms)),
    headline: seen.map(({ headline }) => foundShare(headline.inHead, terms)),
    sameHeadline,
    sameTitle: isQuestion(question) ? nothing : sameHeadline,
    names: context.map((found) => foundNames(found, terms)),
    near: seen.map(({ inBody }) => neighbourShare(inBody, terms)),
    order: seen.map(({ body, headline }) => orderShare(neighbours, body, headline.head)),
    phrases: nothing,
    answer: nothing,
    opening: candidates.map(({ ordinal }) => 1 / (1 + ordinal)),
  };
}

/** By article, the strongest matches of its headline and all of its passages that were seen. */
function matchesByArticle(
  seen: readonly SeenCandidate[],
): ReadonlyMap<string, readonly TermMatch[]> {
  const found = new Map<string, readonly TermMatch[]>();
  for (const { candidate, headline, inBody } of seen) {
    const { id } = candidate.article;
    found.set(id, strongest(found.get(id) ?? headline.inHead, inBody));
  }
  return found;
}

function isQuestion({ standalone, language }: Question): boolean {
  const [first] = tokens(standalone);
  return standalone.includes('?') || (first !== undefined && isQuestionWord(first.text, language));
}
