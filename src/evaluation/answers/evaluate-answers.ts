import { performance } from 'node:perf_hooks';
import { answerQuestion, type AnsweringParts } from '../../answering/answer-question.ts';
import type { Answer } from '../../answering/answer.ts';
import type { Article } from '../../coverage/article.ts';
import type { Edition } from '../../edition/edition.ts';
import { UserError } from '../../errors.ts';
import { resolveRelevant } from '../retrieval/resolve-relevant.ts';
import { openSetEdition, type SetEditionOptions } from '../set-edition.ts';
import type { AnswerCase, AnswerSet } from './answer-case.ts';
import type { AnswerJudge } from './answer-judge.ts';
import { judgeAnswer, type Measures } from './judge-answer.ts';

export interface AnswerEvaluation extends Omit<SetEditionOptions, 'embedder'> {
  /** What answers the questions; its embedder makes the edition as well. */
  readonly parts: AnsweringParts;
  /** Reads what is answered as well. */
  readonly judge?: AnswerJudge | undefined;
}

/** What became of one question. */
export interface AnsweredCase {
  readonly asked: AnswerCase;
  /** `null` where the question was refused before anything was searched. */
  readonly answer: Answer | null;
  /** Why it was, such as a filter that cannot be met. */
  readonly refused: string | null;
  readonly measures: Measures;
  readonly ms: number;
}

/** Every question of a set with its answer. */
export interface AnswersRun {
  readonly name: string;
  /** As configured; each answer says which one wrote it. */
  readonly writer: string;
  readonly embedder: string;
  /** `null` where no judge read the answers. */
  readonly judge: string | null;
  readonly answers: readonly AnsweredCase[];
}

const REFUSED = { right: 0, answered: null, gold: null, judged: null, refused: null };
const NOT_CITED = { citationPrecision: null, citationRecall: null };
const NOT_MEASURED = {
  ...{ validCitations: null, metadata: null, quotes: null },
  ...{ numbers: null, names: null, dates: null },
};

/**
 * Indexes the coverage of a set, asks all of its questions as the program does, one after the other, and measures
 * the answers.
 * @throws CoverageError when the coverage cannot be read, or lacks an article that a question names
 * @throws ProviderError when neither writer nor fallback can be reached, or the judge cannot
 */
export async function evaluateAnswers(
  { name, coverage, cases }: AnswerSet,
  { parts, judge, ...options }: AnswerEvaluation,
): Promise<AnswersRun> {
  const edition = await openSetEdition(
    { name, coverage },
    { ...options, embedder: parts.embedder },
  );
  try {
    const relevant = resolveRelevant(cases, edition.articles);
    const answers: AnsweredCase[] = [];
    for (const asked of cases) {
      options.signal?.throwIfAborted();
      const one = await askOne(asked, relevant.get(asked.id) ?? [], edition, parts);
      answers.push(judge === undefined ? one : await judged(one, judge, options.signal));
      options.onProgress?.(`Asking ${name}`, answers.length, cases.length);
    }
    const [writer, embedder] = [parts.writer.name, parts.embedder.fingerprint];
    return { name, writer, embedder, judge: judge?.name ?? null, answers };
  } finally {
    await edition.close();
  }
}

async function askOne(
  asked: AnswerCase,
  relevant: readonly ReadonlySet<string>[],
  edition: Edition,
  parts: AnsweringParts,
): Promise<AnsweredCase> {
  const started = performance.now();
  try {
    const answer = await answerQuestion(asked, edition, parts);
    const ms = performance.now() - started;
    const articles = await citedArticles(answer, edition);
    const measures = judgeAnswer(asked, answer, { articles, relevant });
    return { asked, answer, refused: null, measures, ms };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return refusedCase(asked, error.message, performance.now() - started);
  }
}

async function judged(
  one: AnsweredCase,
  judge: AnswerJudge,
  signal: AbortSignal | undefined,
): Promise<AnsweredCase> {
  const { asked, answer, measures } = one;
  if (answer === null || answer.status === 'abstained' || !asked.answerable) return one;
  return { ...one, measures: { ...measures, judged: await judge.judge(asked, answer, signal) } };
}

/** A filter that cannot be met is an honest refusal, and no answer. */
function refusedCase(asked: AnswerCase, refused: string, ms: number): AnsweredCase {
  const { answerable } = asked;
  const outcome = answerable ? { answered: 0, gold: 0 } : { right: 1, refused: 1 };
  const measures = { ...REFUSED, ...NOT_CITED, ...NOT_MEASURED, ...outcome };
  return { asked, answer: null, refused, measures, ms };
}

async function citedArticles(
  { citations }: Answer,
  edition: Edition,
): Promise<ReadonlyMap<string, Article>> {
  const ids = [...new Set(citations.map(({ articleId }) => articleId))];
  const articles = await Promise.all(ids.map((id) => edition.article(id)));
  return new Map(articles.flatMap((article) => (article ? [[article.id, article] as const] : [])));
}
