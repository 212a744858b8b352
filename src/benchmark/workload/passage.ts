import { z } from 'zod';

export const passageSchema = z.object({
  /** 1-based, dense; its vector is the one at this place. */
  label: z.number().int().positive(),
  articleId: z.string(),
  headline: z.string(),
  outlet: z.string(),
  /** `YYYY-MM-DD`. */
  published: z.string(),
  language: z.string(),
  text: z.string(),
});

/** A passage as every side gets it. */
export type BenchPassage = Readonly<z.infer<typeof passageSchema>>;
