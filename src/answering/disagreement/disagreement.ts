import { z } from 'zod';

/** Where independent sources do not agree, as every surface shows it. */
export const disagreementSchema = z.object({
  /** What it is about: the unit of the numbers, or the words that both sides use. */
  about: z.string(),
  kind: z.enum(['number', 'date', 'yes-no']),
  sides: z.array(
    z.object({
      outlets: z.array(z.string()),
      /** Who first told it, each once: copies and reports of one originator are one source. */
      originators: z.array(z.string()),
      /** The number or date as written; of yes and no, the sentence. */
      value: z.string(),
      citations: z.array(z.number().int().positive()),
    }),
  ),
});

export type Disagreement = z.infer<typeof disagreementSchema>;
