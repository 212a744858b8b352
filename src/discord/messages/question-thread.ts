import { ThreadAutoArchiveDuration, type AnyThreadChannel, type Message } from 'discord.js';
import type { DiscordContext } from '../context.ts';
import { canHoldThread, threadName } from '../interactions/threads.ts';
import { missingIn } from '../missing-permissions.ts';

/**
 * A thread under a question in the channel for questions, so that the channel stays a list of questions; `null` where none can be
 * opened: then the answer stands in the channel.
 */
export async function questionThread(
  message: Message,
  question: string,
  { log }: Pick<DiscordContext, 'log'>,
): Promise<AnyThreadChannel | null> {
  if (!message.inGuild() || !canHoldThread(message.channel)) return null;
  const granted = message.channel.permissionsFor(message.client.user);
  const needed = ['CreatePublicThreads', 'SendMessagesInThreads'] as const;
  if (missingIn(granted, needed).length > 0) return null;
  try {
    return await message.startThread({
      name: threadName(question),
      autoArchiveDuration: ThreadAutoArchiveDuration.OneDay,
    });
  } catch (error) {
    log.warn({ err: error }, 'Could not open a thread for a question');
    return null;
  }
}
