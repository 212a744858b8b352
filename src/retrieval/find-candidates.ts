import type { Embedder } from '../../embeddings/embedder.ts';
import type { Edition, Passage, ScoredPassage } from '../edition/edition.ts';
import { analyse } from '../language/analyse.ts';
import type { Candidate } from './candidate.ts';
import { fuse } from './fuse.ts';
import { allForms } from './query-terms.ts';
import type { Question } from './question.ts';
import { relatedOf, type SearchTerm } from './search-terms.ts';
import { understands } from './understands.ts';
import { articleById } from '../edition/article-places.ts';

/** Passages taken from a search by words and from one by meaning. */
const PASSAGES = 60;
/** Articles taken from a search by words, with as many passages of each at most. */
const ARTICLES = 12;
const PASSAGES_OF_ARTICLE = 12;
/** Passages taken for each name, number or phrase, so that no other word crowds them out. */
const PASSAGES_OF_NAME = 12;

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
  const passages = await passagesFor(edition, [byWords, byRelated, byMeaning, ...byName], articles);
  const labels = passages.map(({ label }) => label);
  const [cosines, indexed] = await Promise.all([
    edition.similarities(vector, labels),
    edition.termsOf(labels),
  ]);
  const lexical = new Map(byWords.map(({ label, score }) => [label, score]));
  const articleLexical = new Map(articles.map(({ articleId, score }) => [articleId, score]));
  const found = passages.flatMap((passage) => {
    const article = articleById(edition.articles, passage.articleId);
    const terms = indexed.get(passage.label);
    if (article === undefined || terms === undefined) return [];
    const cosine = cosines.get(passage.label) ?? 0;
    const isUnderstood = [language, article.language].every((one) => understands(embedder, one));
    return {
      passage,
      article,
      terms,
      cosine,
      lexical: lexical.get(passage.label) ?? 0,
      articleLexical: articleLexical.get(article.id) ?? 0,
      similarity: isUnderstood ? cosine : null,
    };
  });
  return fuse(found);
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

async function passagesFor(
  edition: Edition,
  found: readonly (readonly ScoredPassage[])[],
  articles: readonly { readonly articleId: string }[],
): Promise<Passage[]> {
  const labels = [...new Set(found.flat().map(({ label }) => label))];
  const groups = await Promise.all([
    edition.passages(labels),
    ...articles.map(async ({ articleId }) =>
      (await edition.passagesOf(articleId)).slice(0, PASSAGES_OF_ARTICLE),
    ),
  ]);
  const byLabel = new Map(groups.flat().map((passage) => [passage.label, passage]));
  return [...byLabel.values()].sort((a, b) => a.label - b.label);
}
