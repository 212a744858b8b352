import { z } from 'zod';
import { between, createRandom } from '../random.ts';
import { filterGroups, isWithin, type FilterGroup } from './filter-groups.ts';
import type { BenchPassage } from './passage.ts';
import { questionAbout } from './question-about.ts';

const filterSchema = z.object({
  outlets: z.array(z.string()).readonly().optional(),
  after: z.string().optional(),
  before: z.string().optional(),
  language: z.string().optional(),
});

export const groupSchema = z.object({
  /** What is filtered by. */
  name: z.string(),
  filter: filterSchema,
  /** Of all passages, those within the filter; 0 to 1. */
  share: z.number(),
  questions: z.array(
    z.object({
      text: z.string(),
      /** The label of the passage that it was made from. */
      label: z.number().int().positive(),
    }),
  ),
});

/** Questions that are asked under one filter. */
export type QuestionGroup = Readonly<z.infer<typeof groupSchema>>;

/** The name of the group without a filter, which is the first. */
export const UNFILTERED = 'no filter';

export interface QuestionCounts {
  /** Without a filter. */
  readonly unfiltered: number;
  /** Under each filter. */
  readonly filtered: number;
}

/** Questions on a coverage, each with the passage that it was made from, under no filter and under each filter. */
export function makeQuestions(
  passages: readonly BenchPassage[],
  { unfiltered, filtered }: QuestionCounts,
  seed = 2,
): readonly QuestionGroup[] {
  const everything: FilterGroup = { name: UNFILTERED, filter: {}, share: 1 };
  return [everything, ...filterGroups(passages)].map((group, index) => ({
    ...group,
    questions: questionsWithin(
      passages.filter((passage) => isWithin(passage, group.filter)),
      index === 0 ? unfiltered : filtered,
      seed + index,
    ),
  }));
}

function questionsWithin(
  passages: readonly BenchPassage[],
  count: number,
  seed: number,
): QuestionGroup['questions'] {
  const random = createRandom(seed);
  const questions = new Map<string, number>();
  for (let tries = 0; questions.size < count && tries < 20 * count; tries += 1) {
    const passage = passages[between(random, 0, passages.length - 1)];
    const text = passage && questionAbout(passage, random);
    if (passage && text) questions.set(text, passage.label);
  }
  return Array.from(questions, ([text, label]) => ({ text, label }));
}
