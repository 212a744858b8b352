import { z } from 'zod';
import type { Remark } from '../localisation/remark.ts';
import { remarkSchema, say } from '../localisation/say.ts';

/** A remark for the reader; a text where it is told in the language of the question already. */
export type Note = Remark | string;

/** The remarks behind `notes`, in the same order, for readers of another language; `null` for what is a text alone. */
export const remarksSchema = z.array(remarkSchema.nullable()).optional();

/** Notes as results have them: in English words, and as remarks. */
export function tellNotes(notes: readonly Note[]): {
  readonly notes: string[];
  readonly remarks: (Remark | null)[];
} {
  return {
    notes: notes.map((note) => (typeof note === 'string' ? note : say(note))),
    remarks: notes.map((note) => (typeof note === 'string' ? null : note)),
  };
}
