import type { ButtonBuilder } from 'discord.js';
import type { Words } from '../../../localisation/words.ts';
import { actionButton } from './button.ts';

/** Where in a list one is; pages count from 0. */
export interface PagePlace {
  readonly page: number;
  readonly pages: number;
}

/** The buttons to the pages before and after; none for a list of one page. */
export function pageRow(
  { page, pages }: PagePlace,
  askedId: string | null,
  { t }: Words,
): ButtonBuilder[] {
  if (askedId === null || pages < 2) return [];
  const place = t('actions.pageOf', { page: page + 1, pages });
  const to = (target: number, emoji: string) =>
    actionButton({ action: 'page', id: askedId, arg: String(target), emoji }).setDisabled(
      target < 0 || target >= pages,
    );
  return [
    to(page - 1, '◀️'),
    actionButton({ action: 'page', id: askedId, arg: 'here', label: place }).setDisabled(true),
    to(page + 1, '▶️'),
  ];
}
