import type { ButtonBuilder } from 'discord.js';
import type { Words } from '../../../localisation/words.ts';
import type { Asked } from '../../../state/asked.ts';
import { actionButton } from './button.ts';

/** What a person narrowed a question by, and the options that hold it. */
export const DROPPABLE = {
  outlet: ['outlet'],
  date: ['after', 'before'],
  language: ['language'],
} as const;

export type Droppable = keyof typeof DROPPABLE;

const LABELS = {
  outlet: 'actions.anyOutlet',
  date: 'actions.anyDate',
  language: 'actions.anyLanguage',
} as const;

/** A button for each filter of a question without an answer: it is asked again without that one. */
export function dropRow(options: Asked['options'], askedId: string, words: Words): ButtonBuilder[] {
  return (['outlet', 'date', 'language'] as const)
    .filter((filter) => DROPPABLE[filter].some((name) => options[name] !== undefined))
    .map((filter) =>
      actionButton({ action: 'drop', id: askedId, arg: filter, label: words.t(LABELS[filter]) }),
    );
}

/** The options without those of one filter; `null` for a filter there is none of. */
export function withoutFilter(options: Asked['options'], filter: string): Asked['options'] | null {
  const names = Object.entries(DROPPABLE).find(([name]) => name === filter)?.[1];
  if (names === undefined) return null;
  const dropped: readonly string[] = names;
  return Object.fromEntries(Object.entries(options).filter(([name]) => !dropped.includes(name)));
}
