import { join } from 'node:path';
import type { AnswerSet } from './answer-case.ts';
import { readCases } from './read-cases.ts';

/** Sets that are known by name; the coverage of `shared` and `news` is third-party texts that are read where they lie. */
export const ANSWER_SET_NAMES = ['sample', 'held-out', 'shared', 'news'] as const;

export type AnswerSetName = (typeof ANSWER_SET_NAMES)[number];

/** By name: the file of questions, and what they are asked of. */
const SETS: Readonly<
  Record<
    AnswerSetName,
    (shared: string) => { readonly questions: string; readonly coverage: string }
  >
> = {
  sample: () => ({ questions: 'test/eval/sample.jsonl', coverage: 'articles' }),
  'held-out': () => ({ questions: 'test/eval/sample-held-out.jsonl', coverage: 'articles' }),
  shared: (shared) => ({
    questions: 'test/eval/shared-coverage.jsonl',
    coverage: join(shared, 'coverage'),
  }),
  news: (shared) => ({
    questions: 'test/eval/news.jsonl',
    coverage: join(shared, 'eval', 'meantime', 'en.jsonl'),
  }),
};

/**
 * Prepares a set.
 * @param shared the folder that holds the folders of third-party coverage
 * @throws CoverageError when its questions cannot be read
 */
export async function answerSet(name: AnswerSetName, shared: string): Promise<AnswerSet> {
  const { questions, coverage } = SETS[name](shared);
  return { name, coverage: { path: coverage }, cases: await readCases(questions) };
}
