import { ChannelType, type Channel } from 'discord.js';
import { visibleLine } from '../wording/visible-text.ts';

/** Discord's limit, in characters. */
const MAX_NAME_CHARS = 100;

/** Whether threads can hang under messages of a channel; `null` for one that the bot does not see. */
export function canHoldThread(channel: Pick<Channel, 'type'> | null): boolean {
  return channel?.type === ChannelType.GuildText || channel?.type === ChannelType.GuildAnnouncement;
}

/** A thread is named after its question, cut after a whole word. */
export function threadName(question: string): string {
  const line = visibleLine(question);
  if (line.length <= MAX_NAME_CHARS) return line || '…';
  const cut = line.slice(0, MAX_NAME_CHARS - 1).replace(/[\ud800-\udbff]$/, '');
  const atWord = cut.replace(/\s+\S*$/, '');
  return `${atWord}…`;
}
