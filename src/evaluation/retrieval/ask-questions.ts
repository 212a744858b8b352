import type { Edition } from '../../edition/edition.ts';
import { UserError } from '../../errors.ts';
import { findHits } from '../../retrieval/find-hits.ts';
import type { RetrievalParts } from '../../retrieval/retrieve.ts';
import { understand } from '../../retrieval/understand.ts';
import type { EvaluationQuestion } from './question.ts';
import { resolveRelevant } from './resolve-relevant.ts';
import type { AskedQuestion } from './run.ts';

export interface AskOptions extends RetrievalParts {
  readonly edition: Edition;
  /** Passages asked for per question. */
  readonly passages: number;
  /** The day, `YYYY-MM-DD`, on which questions are asked that do not say their own. */
  readonly today: string;
  readonly signal?: AbortSignal | undefined;
  /** Called after each question. */
  readonly onAsked?: ((done: number) => void) | undefined;
}

/** Articles of which it is kept that they were found. */
const KEPT_ARTICLES = 10;

/**
 * Searches for every question as the program does, one after the other. An article stands where the first of its
 * passages does.
 * @throws CoverageError when a question names an article that the edition does not hold
 */
export async function askQuestions(
  questions: readonly EvaluationQuestion[],
  options: AskOptions,
): Promise<readonly AskedQuestion[]> {
  const relevant = resolveRelevant(questions, options.edition.articles);
  const asked: AskedQuestion[] = [];
  for (const one of questions) {
    options.signal?.throwIfAborted();
    asked.push(await askOne(one, relevant.get(one.id) ?? [], options));
    options.onAsked?.(asked.length);
  }
  return asked;
}

async function askOne(
  question: EvaluationQuestion,
  relevant: readonly ReadonlySet<string>[],
  options: AskOptions,
): Promise<AskedQuestion> {
  const { articles, refused } = await search(question, options);
  const ranks = relevant.map((anyOf) => {
    const index = articles.findIndex((id) => anyOf.has(id));
    return index === -1 ? null : index + 1;
  });
  const { id, question: text, type, language } = question;
  const found = articles.slice(0, KEPT_ARTICLES);
  return { id, question: text, type, language, ranks, found, refused };
}

/** The articles in the order of their first passages; a question that is refused finds none. */
async function search(
  { question, filter, history, asOf }: EvaluationQuestion,
  options: AskOptions,
): Promise<{ readonly articles: readonly string[]; readonly refused: string | null }> {
  const { edition, embedder, rerankers, passages, today, signal } = options;
  try {
    const understood = understand(question, { edition, filter, history, asOf: asOf ?? today });
    const found = { edition, embedder, rerankers, topK: passages, signal };
    const { hits } = await findHits(understood, found);
    return { articles: [...new Set(hits.map(({ article }) => article.id))], refused: null };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { articles: [], refused: error.message };
  }
}
