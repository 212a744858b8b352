import { z } from 'zod';
import { askedSchema } from '../asked.ts';
import type { StoredAsked } from '../tables/asked.ts';

/** The columns of what was asked that are read. */
export const ASKED_COLUMNS = 'asked, asker_id, parent_id';

const rowSchema = z.object({
  asked: z.string(),
  asker_id: z.string(),
  parent_id: z.string().nullable(),
});

/** @param row `undefined` where none was found. `null` for that, or a form no longer understood */
export function toStoredAsked(row: unknown): StoredAsked | null {
  if (row === undefined) return null;
  const { asked: json, asker_id, parent_id } = rowSchema.parse(row);
  const asked = askedSchema.safeParse(JSON.parse(json)).data;
  return asked ? { asked, askerId: asker_id, parentId: parent_id } : null;
}
