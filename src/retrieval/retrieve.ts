import type { Embedder } from '../../embeddings/embedder.ts';
import type { ArticleEntry, Edition } from '../edition/edition.ts';
import type { Candidate } from './candidate.ts';
import { diversify } from './diversify.ts';
import { fuse } from './fuse.ts';
import type { Hit } from './hit.ts';
import { allForms, queryTerms } from './query-terms.ts';
import type { Question } from './question.ts';
import type { Reranker } from './reranking/reranker.ts';
import { understands } from './understands.ts';

/** Passages taken from each of the two searches before fusion. */
const CANDIDATES = 60;

export interface RetrieveOptions {
  readonly edition: Edition;
  readonly embedder: Embedder;
  /** Ranks what the two searches found once more; without it, the fused score ranks. */
  readonly reranker?: Reranker | undefined;
  /** Hits wanted, 1 or more. */
  readonly topK: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * The passages nearest to a question, best first: words and vectors searched under the question's filter,
 * fused, copies collapsed, few from one article or outlet. The same question on the same edition gives the
 * same hits.
 * @throws ProviderError when the question cannot be embedded
 */
export async function retrieve(question: Question, options: RetrieveOptions): Promise<Hit[]> {
  const { edition, topK } = options;
  const ranked = await rank(question, fuse(await findCandidates(question, options)), options);
  return diversify(ranked, topK).map((found, index) => ({
    rank: index + 1,
    passage: found.passage,
    article: found.article,
    score: found.score,
    similarity: found.cosine,
    lexical: found.lexical,
    alsoCarriedBy: otherCarriers(found.article, edition.articles),
  }));
}

/** Best first, equal ones by label. */
async function rank(
  question: Question,
  candidates: readonly Candidate[],
  { edition, reranker, signal }: RetrieveOptions,
): Promise<Candidate[]> {
  const scores = await reranker?.rerank(question, candidates, { edition, signal });
  return candidates
    .map((candidate, index) => ({ ...candidate, score: scores?.[index] ?? candidate.score }))
    .sort((a, b) => b.score - a.score || a.passage.label - b.passage.label);
}

async function findCandidates(
  question: Question,
  { edition, embedder, signal }: RetrieveOptions,
): Promise<Omit<Candidate, 'score'>[]> {
  const terms = queryTerms(question.query, question.language, edition.languages);
  const vector = await embedder.embedQuestion(question.query, { signal });
  const [byWords, byMeaning] = await Promise.all([
    edition.searchText(allForms(terms), question.filter, CANDIDATES),
    edition.searchVectors(vector, question.filter, CANDIDATES),
  ]);
  const labels = [...new Set([...byWords, ...byMeaning].map(({ label }) => label))];
  const [passages, cosines] = await Promise.all([
    edition.passages(labels),
    edition.similarities(vector, labels),
  ]);
  const lexical = new Map(byWords.map(({ label, score }) => [label, score]));
  const articles = new Map(edition.articles.map((article) => [article.id, article]));
  return passages.flatMap((passage) => {
    const article = articles.get(passage.articleId);
    if (article === undefined) return [];
    const cosine = cosines.get(passage.label) ?? 0;
    const isUnderstood = [question.language, article.language].every((language) =>
      understands(embedder, language),
    );
    return {
      passage,
      article,
      cosine,
      lexical: lexical.get(passage.label) ?? 0,
      similarity: isUnderstood ? cosine : null,
    };
  });
}

function otherCarriers(article: ArticleEntry, articles: readonly ArticleEntry[]): string[] {
  const names = articles
    .filter(({ id, leadId }) => leadId === article.leadId && id !== article.id)
    .flatMap(({ outlet }) => outlet ?? []);
  return [...new Set(names)].filter((outlet) => outlet !== article.outlet).sort();
}
