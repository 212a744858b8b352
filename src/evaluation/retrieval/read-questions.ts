import { z } from 'zod';
import { isDay, isEdtf } from '../../coverage/edtf.ts';
import { CoverageError } from '../../errors.ts';
import type { EvaluationQuestion } from './question.ts';
import { readLines } from './read-lines.ts';

const text = z.string();
const names = z.array(text);

const reference = z.union([
  text,
  z.object({ headline: text, outlet: text.nullish(), published: text.nullish() }),
]);

const date = text.refine(isEdtf, 'write 2021, 2021-01 or 2021-01-06');

const bounds = z.object({
  outlets: names.nullish(),
  after: date.nullish(),
  before: date.nullish(),
});

const filter = bounds.extend({ language: text.nullish(), includeUndated: z.boolean().nullish() });

/** What a line of any set of questions may say. */
export const questionFields = bounds.extend({
  id: z.union([text, z.number()]),
  question: text,
  type: text.nullish(),
  /** Of the question, not of the articles. */
  language: text.nullish(),
  asOf: text.refine(isDay, 'write a day, such as 2021-01-06').nullish(),
  filter: filter.nullish(),
  history: z.array(z.object({ question: text, answer: text.default('') })).nullish(),
  /** What is all to be found: an article, or articles of which any one will do. */
  relevant: z.array(z.union([reference, z.array(reference).min(1)])).nullish(),
  /** Ids of articles of which any one will do. */
  articles: names.nullish(),
});

const questionLine = questionFields.refine(({ relevant, articles }) => relevant || articles, {
  path: ['relevant'],
  message: 'missing',
});

const WANTED =
  'a question with its articles: write {"id": "1", "question": "…", "relevant": ["id of an article"]}';

/**
 * Reads questions, one JSON object a line: `{id, question, type?, language?, asOf?, outlets?, after?, before?,
 * relevant: [id | {headline, outlet?, published?} | [of these any one]]}`. In place of `relevant`, `articles` lists
 * ids of which any one will do; in place of outlets and dates, `filter` holds them; `history` is the conversation
 * before.
 * @throws CoverageError that names the line
 */
export async function readQuestions(path: string): Promise<readonly EvaluationQuestion[]> {
  const questions = (await readLines(path, questionLine, WANTED)).map(questionOf);
  refuseSameIds(questions, path);
  return questions;
}

/** @throws CoverageError that names an id that two questions of a file have */
export function refuseSameIds(questions: readonly { readonly id: string }[], path: string): void {
  const ids = questions.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined)
    throw new CoverageError(`${path} has two questions with the id "${twice}"`, { path });
}

/** A line as a question that the program can be asked. */
export function questionOf(line: z.infer<typeof questionFields>): EvaluationQuestion {
  const { relevant, articles } = line;
  const anyOf = articles && articles.length > 0 ? [articles] : [];
  return {
    id: String(line.id),
    question: line.question,
    type: line.type ?? null,
    language: line.language ?? null,
    asOf: line.asOf ?? undefined,
    filter: filterOf(line.filter ?? { ...line, language: null }),
    history: line.history ?? [],
    relevant: relevant ? relevant.map((one) => [one].flat()) : anyOf,
  };
}

function filterOf(given: z.infer<typeof filter>): EvaluationQuestion['filter'] {
  return {
    outlets: given.outlets ?? undefined,
    after: given.after ?? undefined,
    before: given.before ?? undefined,
    language: given.language ?? undefined,
    includeUndated: given.includeUndated ?? undefined,
  };
}
