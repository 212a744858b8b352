import { RESTJSONErrorCodes, type Message } from 'discord.js';
import type { Words } from '../../localisation/words.ts';
import type { DiscordContext } from '../context.ts';
import { hasCode } from '../interactions/discord-errors.ts';
import { describeMissing, missingIn, type Permission } from '../missing-permissions.ts';
import { draw, type MessageBody } from '../render/draw.ts';
import { renderNotice, renderOwnLine } from '../render/notice.ts';

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
  await tellInDirectMessage(message, draw(renderOwnLine(text), look), log);
  return true;
}

const MAY_NOT = [RESTJSONErrorCodes.MissingPermissions, RESTJSONErrorCodes.MissingAccess];

/**
 * Tells the one who asked in a direct message that there is a reply which Discord does not let through, whatever the
 * permissions seem to be.
 * @throws any other error
 */
export async function tellRefused(
  message: Message,
  error: unknown,
  { words, context: { log, look } }: { readonly words: Words; readonly context: DiscordContext },
): Promise<void> {
  if (!hasCode(error, MAY_NOT)) throw error;
  log.warn({ err: error, channelId: message.channelId }, 'A reply was refused where it was asked');
  const notice = renderNotice(words.t('failures.notTaken'));
  await tellInDirectMessage(message, draw(notice, look), log);
}

async function tellInDirectMessage(
  { author }: Message,
  body: MessageBody,
  log: DiscordContext['log'],
): Promise<void> {
  await author.send(body).catch((error: unknown) => {
    log.warn({ err: error }, 'Could not say that I may not answer');
  });
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
