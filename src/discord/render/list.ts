import type { StringSelectMenuBuilder } from 'discord.js';
import type { Words } from '../../localisation/words.ts';
import { MAX_MESSAGE_CHARS } from './budget.ts';
import { pageRow } from './controls/page-row.ts';
import { pageOf } from './pages.ts';
import { ACCENTS, layOut, withRows, type Payload } from './payload.ts';

/** Lines on a page: what a reader takes in, and what leaves a busy channel readable. */
const MAX_LINES = 12;
const HEAD_CHARS = 1100;

export interface ListContext {
  readonly words: Words;
  /** From 0. */
  readonly page: number;
  /** By which the list is made again for another page; `null` leaves the buttons out. */
  readonly askedId: string | null;
}

export interface List {
  /** Discord Markdown, already escaped, as all of these; the longest head and foot together have 1000 characters. */
  readonly head?: string;
  readonly lines: readonly string[];
  readonly foot?: string;
  /** @default 12 */
  readonly maxLines?: number;
  /** For the lines of the page, by their place among all. @default none */
  readonly menu?: (first: number, end: number) => StringSelectMenuBuilder | null;
}

/** One page of a list, with the buttons to the others. */
export function renderList(
  { head = '', lines, foot = '', maxLines = MAX_LINES, menu = () => null }: List,
  { words, page, askedId }: ListContext,
): Payload {
  const room = { maxChars: MAX_MESSAGE_CHARS - HEAD_CHARS, maxLines };
  const shown = pageOf(lines, page, room);
  const text = shown.text || words.t('articles.none');
  const sections = [head, text, foot];
  const own = menu(shown.first, shown.first + shown.lines);
  const payload = layOut({ accent: ACCENTS.grey, sections, menu: own });
  return withRows(payload, [pageRow(shown, askedId, words)]);
}
