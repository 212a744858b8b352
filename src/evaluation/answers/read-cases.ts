import { z } from 'zod';
import { questionFields, questionOf, refuseSameIds } from '../retrieval/read-questions.ts';
import { readLines } from '../retrieval/read-lines.ts';
import type { AnswerCase } from './answer-case.ts';

const caseLine = questionFields
  .extend({
    answerable: z.boolean(),
    gold: z.array(z.string().min(1)).default([]),
    outlet: z.string().nullable().optional(),
    published: z.string().nullable().optional(),
  })
  .refine(({ answerable, gold }) => answerable === gold.length > 0, 'gold is missing, or too much');

const WANTED =
  'a question with its answer: write {"id": "1", "question": "…", "answerable": true, "articles": ["id of an article"], "gold": ["words of the answer"]}, or "answerable": false and no gold';

/**
 * Reads questions with what a right answer says, one JSON object a line: the fields of `readQuestions` with
 * `answerable`, `gold` and, where one article alone holds the answer, its `outlet` and `published`.
 * @throws CoverageError that names the line
 */
export async function readCases(path: string): Promise<readonly AnswerCase[]> {
  const cases = (await readLines(path, caseLine, WANTED)).map((line) => ({
    ...questionOf(line),
    answerable: line.answerable,
    gold: line.gold,
    outlet: line.outlet,
    published: line.published,
  }));
  refuseSameIds(cases, path);
  return cases;
}
