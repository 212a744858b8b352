import type { Question } from '../retrieval/question.ts';

/** What to tell a reader whose question named an outlet, date or language under which nothing was found. */
export function droppedNotes({ understood, dropped }: Question): string[] {
  if (dropped.length === 0) return [];
  const words = understood.flatMap(({ id, text }) => (dropped.includes(id) ? `“${text}”` : []));
  return [
    `Nothing was found for ${[...new Set(words)].join(', ')}; the search went on without it.`,
  ];
}
