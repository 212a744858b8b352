import { join } from 'node:path';
import { z } from 'zod';
import type { EvaluationSet } from './evaluation-set.ts';
import type { EvaluationQuestion } from './question.ts';
import { readLines } from './read-lines.ts';

const evidence = z.object({
  outlet: z.string(),
  published: z.string(),
  headline: z.string(),
  fact: z.string(),
});

type Evidence = z.infer<typeof evidence>;

const questionLine = z.object({
  id: z.string(),
  question: z.string(),
  type: z.string(),
  evidence: z.array(evidence),
});

/**
 * Questions of MultiHop-RAG (Tang and Yang, 2024) that name outlets and dates, with their evidence. The coverage is
 * made of the evidence of all questions: the facts of one headline and date are one article, in the order in
 * which they come, and a question is to find all articles of its own evidence.
 * @throws CoverageError when `questions.jsonl` cannot be read
 */
export async function queryFilters(name: string, folder: string): Promise<EvaluationSet> {
  const path = join(folder, 'questions.jsonl');
  const asked = await readLines(path, questionLine, 'a question with its evidence');
  const articles = articlesOf(asked.flatMap((one) => one.evidence));
  const questions = asked.map((one): EvaluationQuestion => {
    const ids = new Set(one.evidence.flatMap((fact) => articles.get(keyOf(fact))?.id ?? []));
    const { id, question, type } = one;
    const relevant = [...ids].map((article) => [article]);
    const rest = { language: 'en', asOf: undefined, filter: {}, history: [] };
    return { id, question, type, relevant, ...rest };
  });
  return { name, parts: [{ name, coverage: { lines: [...articles.values()] }, questions }] };
}

function articlesOf(facts: readonly Evidence[]) {
  const groups = new Map<string, Evidence[]>();
  for (const fact of facts) groups.set(keyOf(fact), [...(groups.get(keyOf(fact)) ?? []), fact]);
  return new Map(
    [...groups].map(([key, [first, ...others]], index) => [
      key,
      { id: `evidence-${index + 1}`, language: 'en', ...articleOf(first, others) },
    ]),
  );
}

function articleOf(first: Evidence | undefined, others: readonly Evidence[]) {
  const { headline, outlet, published } = first ?? {};
  const body = [...new Set([first, ...others].flatMap((one) => one?.fact ?? []))].join('\n');
  return { headline, outlet, published, body };
}

function keyOf({ published, headline }: Evidence): string {
  return `${published} ${headline}`;
}
