import type { Embedder } from '../../embeddings/embedder.ts';
import type { Edition, ScoredArticle, ScoredPassage } from '../edition/edition.ts';
import { analyse } from '../language/analyse.ts';
import { withScore, type Candidate } from './candidate.ts';
import { fuse } from './fuse.ts';
import { allForms } from './query-terms.ts';
import type { Question } from './question.ts';
import { relatedOf, type SearchTerm } from './search-terms.ts';
import { understands } from './understands.ts';
import { yieldToEvents } from '../yield-to-events.ts';

/** Passages taken from a search by words and from one by meaning. */
const PASSAGES = 60;
/** Articles taken from a search by words, with as many passages of each at most. */
const ARTICLES = 12;
const PASSAGES_OF_ARTICLE = 12;
/** Passages taken for each name, number or phrase, so that no other word crowds them out. */
const PASSAGES_OF_NAME = 12;

const NO_PASSAGES = { first: 1, last: 0 };

export interface FindOptions {
  readonly edition: Edition;
  readonly embedder: Embedder;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Every passage within the question's filter that one of the searches takes for near: by the question's own words, by
 * those with what may stand for them, by each name, number and phrase, by meaning, and the passages of the articles
 * that match as a whole. Ordered by label.
 * @param terms of the question, as `searchTerms` gives them
 * @throws ProviderError when the question cannot be embedded
 */
export async function findCandidates(
  question: Question,
  terms: readonly SearchTerm[],
  { edition, embedder, signal }: FindOptions,
): Promise<Candidate[]> {
  const { filter, query, language } = question;
  const own = allForms(terms);
  const all = [...own, ...terms.flatMap(relatedOf)];
  const vector = await embedder.embedQuestion(query, { signal });
  const [byWords, byRelated, byMeaning, articles, ...byName] = await Promise.all([
    edition.searchText(own, filter, PASSAGES),
    edition.searchText(all, filter, PASSAGES),
    edition.searchVectors(vector, filter, PASSAGES),
    edition.searchArticles(all, filter, ARTICLES),
    ...names(question, terms, edition).map((forms) =>
      edition.searchText(forms, filter, PASSAGES_OF_NAME),
    ),
  ]);
  await yieldToEvents();
  const labels = labelsOf(edition, [byWords, byRelated, byMeaning, ...byName], articles);
  const near = new Map(byMeaning.map(({ label, score }) => [label, score]));
  const [others, indexed] = await Promise.all([
    edition.similarities(
      vector,
      labels.filter((label) => !near.has(label)),
    ),
    edition.termsOf(labels),
  ]);
  const lexical = new Map(byWords.map(({ label, score }) => [label, score]));
  const articleLexical = new Map(articles.map(({ articleId, score }) => [articleId, score]));
  const found = labels.flatMap((label) => {
    const place = edition.placeOf(label);
    const terms = indexed.get(label);
    if (place === null || terms === undefined) return [];
    const cosine = near.get(label) ?? others.get(label) ?? 0;
    const { article, ordinal } = place;
    const isUnderstood = understands(embedder, language) && understands(embedder, article.language);
    return {
      label,
      article,
      ordinal,
      terms,
      cosine,
      lexical: lexical.get(label) ?? 0,
      articleLexical: articleLexical.get(article.id) ?? 0,
      similarity: isUnderstood ? cosine : null,
    };
  });
  const scores = fuse(found);
  return found.map((one, index) => withScore(one, scores[index] ?? 0));
}

/** The forms of each name and number, and each quoted phrase as the languages of the coverage have it. */
function names(
  { entities }: Question,
  terms: readonly SearchTerm[],
  { languages }: Edition,
): string[][] {
  const phrases = entities
    .filter(({ form }) => form === 'phrase')
    .map(({ text }) => [...languages, null].map((language) => analyse(text, language).join(' ')));
  return [
    ...terms.flatMap(({ kind, forms }) =>
      kind === 'name' || kind === 'number' ? [[...forms]] : [],
    ),
    ...phrases,
  ];
}

/** Of all that was found, and of the first passages of articles; ascending. */
function labelsOf(
  edition: Edition,
  found: readonly (readonly ScoredPassage[])[],
  articles: readonly ScoredArticle[],
): number[] {
  const labels = new Set(found.flat().map(({ label }) => label));
  for (const { articleId } of articles) {
    const { first, last } = edition.rangeOf(articleId) ?? NO_PASSAGES;
    const end = Math.min(last, first + PASSAGES_OF_ARTICLE - 1);
    for (let label = first; label <= end; label += 1) labels.add(label);
  }
  return [...labels].sort((a, b) => a - b);
}
