import { z } from 'zod';
import { remarksSchema } from '../tell-notes.ts';
import { searchedSchema } from '../../retrieval/searched.ts';
import { citationSchema, nearestSchema } from '../answer.ts';
import { disagreementSchema } from '../disagreement/disagreement.ts';
import { coveredArticleSchema } from '../statements/covered-article.ts';

/** What one outlet has on a topic. */
export const comparedOutletSchema = z.object({
  outlet: z.string(),
  /** `silent`: none of its articles of that time speaks of the topic. With no `articles` that says nothing. */
  status: z.enum(['reported', 'silent']),
  /** EDTF: when its first and last article on the topic were published; `null` where none is dated. */
  first: z.string().nullable(),
  last: z.string().nullable(),
  /** Sentences, verbatim, by date. */
  claims: z.array(z.object({ text: z.string(), citations: z.array(z.number().int().positive()) })),
  /** Its articles that were looked at: all of the coverage, or those within the filter. */
  articles: z.number().int().nonnegative(),
  /** Those of them that speak of the topic. */
  onTopic: z.number().int().nonnegative(),
});

/** The JSON of `dateline compare`. */
export const comparisonSchema = z.object({
  topic: z.string(),
  /** In the order they were named. */
  outlets: z.array(comparedOutletSchema),
  disagreements: z.array(disagreementSchema),
  citations: z.array(citationSchema),
  /** The articles found on the topic, with their copies; by id. */
  articles: z.array(coveredArticleSchema).default([]),
  searched: searchedSchema,
  /** What came nearest, where all are silent. */
  nearest: z.array(nearestSchema),
  notes: z.array(z.string()),
  remarks: remarksSchema,
  edition: z.string(),
});

export type ComparedOutlet = z.infer<typeof comparedOutletSchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
