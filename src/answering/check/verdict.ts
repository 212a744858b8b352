import { z } from 'zod';
import { remarksSchema } from '../tell-notes.ts';
import { searchedSchema } from '../../retrieval/searched.ts';
import { citationSchema, nearestSchema } from '../answer.ts';

const numbers = z.array(z.number().int().positive());

/** The JSON of `dateline check`. */
export const checkedStatementSchema = z.object({
  statement: z.string(),
  /** What the coverage says of it; `mixed` where some of it supports and some contradicts. */
  verdict: z.enum(['supported', 'contradicted', 'mixed', 'not_covered']),
  /** Citations by number, one an originator. */
  supports: numbers,
  contradicts: numbers,
  /** Citations that tell the same only as alleged or rumoured: no support for a statement that says it flatly. */
  alleges: numbers,
  citations: z.array(citationSchema),
  /** Independent originators, copies and reports of one counted once. */
  sources: z.object({
    supports: z.number().int().nonnegative(),
    contradicts: z.number().int().nonnegative(),
    alleges: z.number().int().nonnegative(),
  }),
  /** What came nearest, where nothing is said of it. */
  nearest: z.array(nearestSchema),
  notes: z.array(z.string()),
  remarks: remarksSchema,
  searched: searchedSchema,
  edition: z.string(),
});

export type CheckedStatement = z.infer<typeof checkedStatementSchema>;
export type Verdict = CheckedStatement['verdict'];
