import { join } from 'node:path';
import type { AnswerSet } from './answer-case.ts';
import { readCases } from './read-cases.ts';

/** Sets that are known by name; the coverage of `shared` is third-party texts that are read where they lie. */
export const ANSWER_SET_NAMES = ['sample', 'shared'] as const;

export type AnswerSetName = (typeof ANSWER_SET_NAMES)[number];

/**
 * Prepares a set.
 * @param shared the folder that holds the folders of third-party coverage
 * @throws CoverageError when its questions cannot be read
 */
export async function answerSet(name: AnswerSetName, shared: string): Promise<AnswerSet> {
  if (name === 'sample')
    return {
      name,
      coverage: { path: 'articles' },
      cases: await readCases('test/eval/sample.jsonl'),
    };
  const cases = await readCases('test/eval/shared-coverage.jsonl');
  return { name, coverage: { path: join(shared, 'coverage') }, cases };
}
