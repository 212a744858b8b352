import type { Message } from 'discord.js';
import type { Words } from '../../localisation/words.ts';
import type { DiscordContext } from '../context.ts';
import { describeMissing, missingIn, type Permission } from '../missing-permissions.ts';
import { draw } from '../render/draw.ts';
import { renderOwnLine } from '../render/notice.ts';

/**
 * Where the bot may not write, tells the one who asked so in a direct message, with what to grant.
 * @returns whether it may not write
 */
export async function tellMissing(
  message: Message,
  words: Words,
  { log, look }: Pick<DiscordContext, 'log' | 'look'>,
): Promise<boolean> {
  const lacking = lackingFor(message);
  if (lacking.length === 0) return false;
  const { channelId } = message;
  log.warn({ channelId, lacking }, 'Asked where I may not answer');
  const text = describeMissing('cannotWrite', lacking, { channelId, words });
  await message.author.send(draw(renderOwnLine(text), look)).catch((error: unknown) => {
    log.warn({ err: error }, 'Could not say that I may not answer');
  });
  return true;
}

function lackingFor(message: Message): Permission[] {
  if (!message.inGuild()) return [];
  const { channel, client } = message;
  const write = channel.isThread() ? 'SendMessagesInThreads' : 'SendMessages';
  return missingIn(channel.permissionsFor(client.user), [
    'ViewChannel',
    write,
    'ReadMessageHistory',
  ]);
}
