import { z } from 'zod';

/** Raised whenever the layout of a file of an edition changes, or what is made of the same words. */
export const SCHEMA_VERSION = 8;

/** `manifest.json` of an edition: what it holds and what it takes to read it. */
export const manifestSchema = z.object({
  schema: z.number().int(),
  /** The edition's id and the name of its folder. */
  id: z.string().min(1),
  /** ISO 8601 instant. */
  createdAt: z.string(),
  /** The edition that was in force before: where a rollback returns to. */
  previous: z.string().nullish(),
  embedder: z.object({
    fingerprint: z.string().min(1),
    name: z.string(),
    model: z.string(),
    dimensions: z.number().int().positive(),
    space: z.literal('cosine'),
  }),
  splitter: z.object({
    maxChars: z.number().int().positive(),
    version: z.number().int(),
    /** A hash of the outlets' names that credits were looked for by. */
    names: z.string(),
  }),
  counts: z.object({
    articles: z.number().int().nonnegative(),
    passages: z.number().int().nonnegative(),
  }),
  /** Per file: its size in bytes and SHA-256 in hex. */
  files: z.record(z.string(), z.object({ bytes: z.number().int(), sha256: z.string() })),
});

export type Manifest = z.infer<typeof manifestSchema>;
