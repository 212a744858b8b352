import type {
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import type { DiscordContext } from '../context.ts';
import { isExpired, isGone } from './discord-errors.ts';
import { renderNotice } from '../render/notice.ts';
import { draw, type MessageBody } from '../render/draw.ts';
import { readerWords } from '../reader-locale.ts';
import type { Payload } from '../render/payload.ts';
import { sendPatiently } from '../send-patiently.ts';

/** What can be answered with a message of its own. */
export type AnsweredInteraction =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction;

export interface DeliverOptions {
  /** Only the asker may see it. */
  readonly ephemeral: boolean;
  readonly context: Pick<DiscordContext, 'log' | 'look' | 'clock' | 'closing'>;
}

/**
 * Puts the final reply in place of the deferred one and returns the id of the message that shows it, or `null`.
 * A Discord that fails is tried again. When the interaction has run out, a public reply goes to the channel, a private one nowhere. Never throws.
 */
export async function deliver(
  interaction: AnsweredInteraction,
  payload: Payload,
  { ephemeral, context }: DeliverOptions,
): Promise<string | null> {
  const { log, look } = context;
  const body = draw(payload, look);
  try {
    return (await sendPatiently(() => interaction.editReply(body), context)).id;
  } catch (error) {
    log.warn({ err: error }, 'Could not put a reply in place');
    if (isGone(error) || (isExpired(error) && ephemeral)) return null;
    return isExpired(error)
      ? postInChannel(interaction, body, log)
      : apologise(interaction, { ephemeral, context });
  }
}

async function postInChannel(
  { client, channelId }: AnsweredInteraction,
  body: MessageBody,
  log: Logger,
): Promise<string | null> {
  if (channelId === null) return null;
  try {
    const channel = await client.channels.fetch(channelId);
    return channel?.isSendable() ? (await channel.send(body)).id : null;
  } catch (error) {
    log.warn({ err: error }, 'Could not post a reply in its channel');
    return null;
  }
}

/** Discord did not take the reply: nobody is left waiting for it. */
async function apologise(
  interaction: AnsweredInteraction,
  { ephemeral, context: { log, look } }: DeliverOptions,
): Promise<null> {
  const { t } = readerWords(interaction, ephemeral);
  const notice = renderNotice(t('failures.notTaken'));
  await interaction.editReply(draw(notice, look)).catch((error: unknown) => {
    log.warn({ err: error }, 'Could not apologise for a reply');
  });
  return null;
}
