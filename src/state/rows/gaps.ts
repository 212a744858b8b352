import { z } from 'zod';
import { nearestSchema } from '../../answering/answer.ts';
import type { GapEntry } from '../tables/gaps.ts';

const entriesSchema = z.array(
  z.object({
    question: z.string(),
    asked_at: z.string(),
    nearest: z.string(),
    edition: z.string(),
  }),
);

/** What came near is left out where its form is no longer understood. */
export function toGapEntries(rows: unknown): GapEntry[] {
  return entriesSchema.parse(rows).map(({ question, asked_at, nearest, edition }) => ({
    question,
    askedAt: asked_at,
    nearest: z.array(nearestSchema).catch([]).parse(JSON.parse(nearest)),
    edition,
  }));
}
