import { join } from 'node:path';
import type { EvaluationSet } from './evaluation-set.ts';
import { parallelHeadlines } from './parallel-headlines.ts';
import { queryFilters } from './query-filters.ts';
import { readQuestions } from './read-questions.ts';
import type { SetName } from './set-names.ts';

const CHANGING = 'test/eval/changing';

/**
 * Prepares a set.
 * @param shared the folder that holds the folders of third-party sets
 * @throws CoverageError when its files cannot be read
 */
export function namedSet(name: SetName, shared: string): Promise<EvaluationSet> {
  const folder = join(shared, name);
  if (name === 'sample') return questionsOn(name, 'articles', 'test/eval/sample.jsonl');
  if (name === 'changing')
    return questionsOn(name, join(CHANGING, 'coverage.jsonl'), join(CHANGING, 'questions.jsonl'));
  return name === 'query-filters' ? queryFilters(name, folder) : parallelHeadlines(name, folder);
}

/** Questions from a file on coverage from a file or folder. */
export async function questionsOn(
  name: string,
  path: string,
  questions: string,
): Promise<EvaluationSet> {
  return { name, parts: [{ name, coverage: { path }, questions: await readQuestions(questions) }] };
}
