import { remark, type Remark } from '../localisation/remark.ts';
import type { Question } from '../retrieval/question.ts';

/** What to tell a reader whose question named an outlet, date or language under which nothing was found. */
export function droppedNotes({ understood, dropped }: Question): Remark[] {
  if (dropped.length === 0) return [];
  const words = understood.flatMap(({ id, text }) => (dropped.includes(id) ? text : []));
  return [remark('remarks.dropped', { texts: [...new Set(words)] })];
}
