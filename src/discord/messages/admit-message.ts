import type { Message } from 'discord.js';
import type { Refusal, Ticket } from '../admission/admission.ts';
import { describeRefusal } from '../admission/describe-refusal.ts';
import { letIn } from '../admission/let-in.ts';
import { placeOfMessage } from '../admission/place.ts';
import type { DiscordContext } from '../context.ts';
import type { Words } from '../../localisation/words.ts';
import { ACCENTS, layOut } from '../render/payload.ts';
import type { MessageReply } from './message-reply.ts';

/** Everybody sees the reply to a message: the same refusal is not told to one person again within this time. */
const TOLD_FOR_MS = 60_000;

export interface Admitting {
  /** Shows the refusal. */
  readonly shown: MessageReply;
  readonly words: Words;
  readonly context: DiscordContext;
}

/** Lets a message in, or says why not: then there is no ticket. */
export async function admitMessage(
  message: Message,
  { shown, words, context }: Admitting,
): Promise<Ticket | null> {
  const verdict = await letIn(placeOfMessage(message), {}, context);
  if (verdict.admitted) return verdict.ticket;
  if (isNews(message.author.id, verdict.refusal, context))
    await refuse(verdict.refusal, { shown, words });
  return null;
}

function isNews(
  userId: string,
  { reason }: Refusal,
  { refusedMessages, clock }: DiscordContext,
): boolean {
  const key = `${userId} ${reason}`;
  const toldAt = refusedMessages.get(key);
  if (toldAt !== undefined && clock.now() - toldAt < TOLD_FOR_MS) return false;
  for (const [told, at] of refusedMessages)
    if (clock.now() - at >= TOLD_FOR_MS) refusedMessages.delete(told);
  refusedMessages.set(key, clock.now());
  return true;
}

async function refuse(
  refusal: Refusal,
  { shown, words }: Pick<Admitting, 'shown' | 'words'>,
): Promise<void> {
  const text = describeRefusal(refusal, words);
  await shown.finish(layOut({ accent: ACCENTS.amber, sections: [text] }));
}
