import type { Message } from 'discord.js';
import type { DiscordContext } from '../context.ts';

/**
 * The answer that a message follows up on: the one it replies to, or in a thread the last one there, or the one that the thread
 * hangs under; `null` where there is none. The answer may have arrived a moment ago.
 */
export async function parentAnswer(
  message: Message,
  repliedTo: string | null,
  context: Pick<DiscordContext, 'state' | 'sending'>,
): Promise<string | null> {
  const known = await find(message, repliedTo, context);
  const isFinal = repliedTo === null ? !message.channel.isThread() : known !== null;
  if (isFinal) return known;
  await context.sending.settled();
  return find(message, repliedTo, context);
}

async function find(
  { channel }: Message,
  repliedTo: string | null,
  { state }: Pick<DiscordContext, 'state'>,
): Promise<string | null> {
  if (repliedTo !== null) return state.messages.answerOf(repliedTo);
  if (!channel.isThread()) return null;
  return (await state.threads.lastAnswerOf(channel.id)) ?? state.messages.answerOf(channel.id);
}
