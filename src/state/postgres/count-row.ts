import { z } from 'zod';

const rowsSchema = z.tuple([z.object({ count: z.number() })]);

/** The number that a statement counted, in its column `count`. */
export function countOf(rows: readonly unknown[]): number {
  return rowsSchema.parse(rows)[0].count;
}
