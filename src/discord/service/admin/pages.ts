import { ButtonBuilder, ButtonStyle } from 'discord.js';
import type { Words } from '../../../localisation/words.ts';
import type { Page, PageRequest } from '../../../state/tables/page.ts';
import { formatCustomId } from '../../interactions/custom-id.ts';
import { ACCENTS, layOut, withRows, type Payload } from '../../render/payload.ts';

/** Entries shown at a time: as many as fit whatever their length. */
const PER_PAGE = 10;

/** A part of a list as it is shown. */
export interface ShownPage {
  /** Of the buttons that turn the page. */
  readonly action: string;
  readonly offset: number;
  /** What stands above it. */
  readonly title: string;
  /** A line each. */
  readonly lines: readonly string[];
  readonly total: number;
}

/** The entries of a server from an offset on. */
export function pageFrom<T>(
  read: (request: PageRequest) => Promise<Page<T>>,
  guildId: string,
  offset: number,
): Promise<Page<T>> {
  return read({ guildId, offset, limit: PER_PAGE });
}

/** Where a button that turns the page leads to. */
export function offsetOf(arg: string): number {
  return /^\d{1,9}$/.test(arg) ? Number(arg) : 0;
}

/** A list with buttons for what is newer and older, where there is any. */
export function showPage(page: ShownPage, words: Words): Payload {
  const { action, offset, title, lines, total } = page;
  const sections = [title, lines.join('\n')];
  const turn = (to: number, label: string): ButtonBuilder =>
    new ButtonBuilder()
      .setCustomId(formatCustomId({ action, answerId: String(to), arg: '' }))
      .setStyle(ButtonStyle.Secondary)
      .setLabel(label);
  const buttons = [
    ...(offset > 0 ? [turn(Math.max(0, offset - PER_PAGE), words.t('admin.newer'))] : []),
    ...(offset + PER_PAGE < total ? [turn(offset + PER_PAGE, words.t('admin.older'))] : []),
  ];
  return withRows(layOut({ accent: ACCENTS.grey, sections }), [buttons]);
}
