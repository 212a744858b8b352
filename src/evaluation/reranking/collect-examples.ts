import { answerPlaces } from '../../answering/answer-slots.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Embedder } from '../../../embeddings/embedder.ts';
import { findCandidates } from '../../retrieval/find-candidates.ts';
import { relax } from '../../retrieval/relax.ts';
import { rowsOf } from '../../retrieval/reranking/features/feature-names.ts';
import { featuresOf } from '../../retrieval/reranking/features/features-of.ts';
import type { Question } from '../../retrieval/question.ts';
import { searchTerms } from '../../retrieval/search-terms.ts';
import { subQuestions } from '../../retrieval/sub-questions.ts';
import { understand } from '../../retrieval/understand.ts';
import type { EvaluationQuestion } from '../retrieval/question.ts';
import { resolveRelevant } from '../retrieval/resolve-relevant.ts';
import type { RankingExample } from './example.ts';

export interface CollectOptions {
  readonly edition: Edition;
  readonly embedder: Embedder;
  /** The name of the set; what is asked in several pairs of languages is parted by the type of the questions. */
  readonly set: string;
  readonly byType: boolean;
  /** The day, `YYYY-MM-DD`, on which questions are asked that do not say their own. */
  readonly today: string;
  readonly signal?: AbortSignal | undefined;
  /** Called after each question. */
  readonly onSearched?: ((done: number) => void) | undefined;
}

/**
 * Searches for every question as the program does, and keeps what its ranking would see; what no article answers,
 * and what was not found, teaches nothing and is left out.
 * @throws CoverageError when a question names an article that the edition does not hold
 */
export async function collectExamples(
  questions: readonly EvaluationQuestion[],
  options: CollectOptions,
): Promise<readonly RankingExample[]> {
  const relevant = resolveRelevant(questions, options.edition.articles);
  const examples: RankingExample[] = [];
  for (const [index, one] of questions.entries()) {
    options.signal?.throwIfAborted();
    const right = new Set((relevant.get(one.id) ?? []).flatMap((anyOf) => [...anyOf]));
    for (const example of await searched(one, right, options))
      if (new Set(example.isRight).size === 2) examples.push(example);
    options.onSearched?.(index + 1);
  }
  return examples;
}

async function searched(
  { question: text, type, filter, history, asOf }: EvaluationQuestion,
  right: ReadonlySet<string>,
  { edition, embedder, set, byType, today, signal }: CollectOptions,
): Promise<RankingExample[]> {
  const group = byType && type !== null ? `${set}, ${type}` : set;
  let asked: Question | null = understand(text, {
    edition,
    filter,
    history,
    asOf: asOf ?? today,
  });
  for (; asked !== null; asked = relax(asked)) {
    const examples = [];
    const terms = await searchTerms(asked, edition);
    for (const part of subQuestions(asked)) {
      const candidates = await findCandidates(part, terms, { edition, embedder, signal });
      const features = await featuresOf(part, candidates, { terms, edition, answerPlaces });
      examples.push({
        group,
        rows: rowsOf(features),
        articles: candidates.map(({ article }) => article.id),
        isRight: candidates.map(({ article }) => right.has(article.id)),
        fused: candidates.map(({ score }) => score),
      });
    }
    if (examples.some(({ rows }) => rows.length > 0)) return examples;
  }
  return [];
}
