import { MessageType, type Message } from 'discord.js';

/** What a message wants of the bot. */
export type Addressed =
  | { readonly to: 'others' }
  | { readonly to: 'bot'; readonly question: string; readonly repliedTo: string | null };

/** Mentions of people, roles and channels, custom emoji, timestamps, and links to commands. */
const SYNTAX = /<(?:@[!&]?|#|a?:\w+:|t:|\/[^:>]+:|id:)[\w:]*>/g;

/**
 * Whether a message speaks to the bot: it mentions it, replies to it, or is a direct message. Bots, webhooks,
 * system messages and messages to everyone never do; nor does a mention of a role.
 */
export function readMessage(message: Message, botId: string): Addressed {
  if (!isFromPerson(message) || message.mentions.everyone) return { to: 'others' };
  const repliesToBot =
    message.type === MessageType.Reply && message.mentions.repliedUser?.id === botId;
  const mentionsBot = message.mentions.users.has(botId);
  if (message.inGuild() && !repliesToBot && !mentionsBot) return { to: 'others' };
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

function isFromPerson({ author, webhookId, system, type }: Message): boolean {
  const spoken = type === MessageType.Default || type === MessageType.Reply;
  return !author.bot && !author.system && webhookId === null && !system && spoken;
}
