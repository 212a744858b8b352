import { z } from 'zod';
import type { FeedbackCounts, FeedbackEntry } from '../tables/feedback.ts';

const countsSchema = z.object({ helpful: z.number(), not_helpful: z.number() });
const entriesSchema = z.array(
  z.object({
    answer_id: z.string(),
    answer: z.string(),
    is_helpful: z.number(),
    reason: z.string().nullable(),
    given_at: z.string(),
  }),
);
const questionSchema = z.object({ question: z.string() });

export function toFeedbackCounts(row: unknown): FeedbackCounts {
  const { helpful, not_helpful } = countsSchema.parse(row);
  return { helpful, notHelpful: not_helpful };
}

/** @param rows with the answer that each is about */
export function toFeedbackEntries(rows: unknown): FeedbackEntry[] {
  return entriesSchema.parse(rows).map((row) => ({
    answerId: row.answer_id,
    question: questionSchema.parse(JSON.parse(row.answer)).question,
    isHelpful: row.is_helpful === 1,
    reason: row.reason,
    givenAt: row.given_at,
  }));
}
