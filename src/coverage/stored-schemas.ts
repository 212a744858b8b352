import { z } from 'zod';
import type { Article, Skipped } from './article.ts';
import type { Draft, Reading } from './draft.ts';

const text = z.string().nullable();
const outletSource = z.enum(['override', 'given', 'markup', 'feed', 'domain', 'text']);
const publishedSource = z.enum(['override', 'given', 'markup', 'feed', 'header', 'byline', 'url']);

/** An editorial note as stored. */
export const noteSchema = z.object({
  kind: z.enum(['correction', 'update', 'retraction', 'note']),
  start: z.number(),
  end: z.number(),
});

/** An article as stored. */
export const articleSchema = z.object({
  id: z.string(),
  path: z.string(),
  headline: z.string(),
  outlet: text,
  outletSource: outletSource.nullable(),
  published: text,
  publishedSource: publishedSource.nullable(),
  notBefore: text,
  updated: text,
  url: text,
  language: text,
  languageConfidence: z.number().nullable(),
  kind: z.enum(['news', 'opinion', 'live', 'wire', 'release']).nullable(),
  authors: z.array(z.string()),
  body: z.string(),
  notes: z.array(noteSchema),
}) satisfies z.ZodType<Article>;

/** What could not be read, as stored. */
export const skippedSchema = z.object({
  path: z.string(),
  line: z.number().nullable(),
  reason: z.string(),
}) satisfies z.ZodType<Skipped>;

/** What is credited, as stored. */
export const creditSchema = z.object({
  originator: z.string(),
  speaker: text,
  start: z.number(),
  end: z.number(),
});

/** An article as its file gives it, as stored. */
export const draftSchema = z.object({
  id: text,
  line: z.number().nullable(),
  item: z.number().nullable(),
  headline: text,
  outlets: z.array(z.object({ value: z.string(), source: outletSource })),
  dates: z.array(z.object({ value: z.string(), source: publishedSource })),
  updated: text,
  url: text,
  language: text,
  languageSource: z.enum(['given', 'markup']).optional(),
  kinds: z.array(z.string()),
  authors: z.array(z.string()),
  text: z.string(),
  teaser: z.boolean(),
}) satisfies z.ZodType<Draft>;

/** What a format made of a file, as stored. */
export const readingSchema = z.object({
  drafts: z.array(draftSchema),
  skipped: z.array(skippedSchema),
  listed: z.object({ pages: z.array(draftSchema), sitemaps: z.array(z.string()) }).exactOptional(),
}) satisfies z.ZodType<Reading>;
