import { z } from 'zod';
import { searchedSchema } from '../retrieval/searched.ts';

/** A command as someone ran it, and what was understood, so that it can be run again without a part of that. */
export const askedSchema = z.object({
  /** The name of the command. */
  command: z.string(),
  options: z.record(z.string(), z.union([z.string(), z.boolean()])),
  /** The moment that "today" was told from, ISO 8601. */
  at: z.iso.datetime(),
  /** Ids of what was undone already. */
  undo: z.array(z.string()),
  /** What a follow-up was read as; `null` for a question that was taken as it stands. */
  readAs: z.string().nullable(),
  /** What can be undone. */
  understood: searchedSchema.shape.understood.unwrap(),
});

export type Asked = z.infer<typeof askedSchema>;
