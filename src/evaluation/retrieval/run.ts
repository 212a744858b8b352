import { z } from 'zod';

const askedSchema = z.object({
  id: z.string(),
  question: z.string(),
  type: z.string().nullable(),
  language: z.string().nullable(),
  /** Where each article that was looked for stands, from 1; `null` where it was not found. */
  ranks: z.array(z.number().int().positive().nullable()),
  /** Ids of the first ten articles, best first. */
  found: z.array(z.string()),
  /** Why nothing was searched, such as a filter that cannot be met. */
  refused: z.string().nullable(),
});

/** Every question of a set with what was found, as it is saved for a later comparison. */
export const runSchema = z.object({
  /** Of the set. */
  name: z.string(),
  /** Fingerprints of the embedders, or `words only`. */
  searchedBy: z.string(),
  /** Passages asked for per question; articles are ranked by their first passage. */
  passages: z.number().int().positive(),
  /** Wall clock of the questions, without indexing. */
  seconds: z.number().nonnegative(),
  asked: z.array(askedSchema),
});

/** What became of one question. */
export type AskedQuestion = Readonly<z.infer<typeof askedSchema>>;

export type RetrievalRun = Readonly<z.infer<typeof runSchema>>;
