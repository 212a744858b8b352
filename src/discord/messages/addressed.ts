import { MessageType, type Message } from 'discord.js';

/** What a message wants of the bot. */
export type Addressed =
  | { readonly to: 'others' }
  | { readonly to: 'bot'; readonly question: string; readonly repliedTo: string | null };

/** Mentions of people, roles and channels, custom emoji, timestamps, and links to commands. */
const SYNTAX = /<(?:@[!&]?|#|a?:\w+:|t:|\/[^:>]+:|id:)[\w:]*>/g;

export interface Listening {
  readonly botId: string;
  /** Where every message is a question. */
  readonly askChannel: string | null;
}

/**
 * Whether a message speaks to the bot: it mentions it, replies to it, is a direct message, or stands in a thread that the bot
 * opened or in the channel for questions. Bots, webhooks, system messages and messages to everyone never do; nor does a mention
 * of a role, nor a reply to somebody else.
 */
export function readMessage(message: Message, { botId, askChannel }: Listening): Addressed {
  if (!isFromPerson(message) || message.mentions.everyone) return { to: 'others' };
  const isReply = message.type === MessageType.Reply;
  const repliesToBot = isReply && message.mentions.repliedUser?.id === botId;
  const mentionsBot = message.mentions.users.has(botId);
  const isHeard = !isReply && message.content !== '' && isForBot(message, { botId, askChannel });
  if (message.inGuild() && !repliesToBot && !mentionsBot && !isHeard) return { to: 'others' };
  return {
    to: 'bot',
    question: questionOf(message.content),
    repliedTo: repliesToBot ? (message.reference?.messageId ?? null) : null,
  };
}

/** A message without the syntax that only Discord understands. */
export function questionOf(content: string): string {
  return content.replace(SYNTAX, ' ').replace(/\s+/g, ' ').trim();
}

/** Whether the bot answers there without being named, unless others are. */
function isForBot(
  { channel, channelId, mentions }: Message,
  { botId, askChannel }: Listening,
): boolean {
  const namesOthers = mentions.users.size > 0 || mentions.roles.size > 0;
  const isOwnThread = channel.isThread() && channel.ownerId === botId;
  return !namesOthers && (isOwnThread || channelId === askChannel);
}

function isFromPerson({ author, webhookId, system, type }: Message): boolean {
  const spoken = type === MessageType.Default || type === MessageType.Reply;
  return !author.bot && !author.system && webhookId === null && !system && spoken;
}
