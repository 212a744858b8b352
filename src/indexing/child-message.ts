import { z } from 'zod';

const count = z.number().int().nonnegative();

const progressSchema = z.object({
  kind: z.literal('progress'),
  step: z.enum(['reading', 'downloading', 'embedding']),
  /** Of `total`: files, megabytes or passages. */
  done: count,
  total: count,
});

const reportSchema = z.object({
  kind: z.literal('report'),
  /** The edition in force afterwards. */
  edition: z.string().nullable(),
  articles: count,
  added: count,
  updated: count,
  removed: count,
  /** What could not be read, and what was read but for some of its values. */
  skipped: count,
  warnings: count,
});

const failedSchema = z.object({
  kind: z.literal('failed'),
  /** Another process is changing the editions. */
  isBusy: z.boolean(),
  message: z.string(),
});

/** What the process that indexes tells the one that waits for it. */
export const childMessageSchema = z.discriminatedUnion('kind', [
  progressSchema,
  reportSchema,
  failedSchema,
]);

export type ChildMessage = z.infer<typeof childMessageSchema>;

/** How far an index is. */
export type IndexProgress = Omit<z.infer<typeof progressSchema>, 'kind'>;

/** What an index has changed. */
export type IndexSummary = Omit<z.infer<typeof reportSchema>, 'kind'>;
