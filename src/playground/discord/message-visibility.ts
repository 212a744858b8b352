import { isJsonObject, type JsonObject } from './json.ts';
import type { Message } from './message.ts';
import { IDS } from './world.ts';

const HIDDEN = { content: '', embeds: [], attachments: [], components: [] };

/**
 * A message as an application sees it that has, or has not, the MessageContent intent. Without it the content, embeds,
 * attachments and components are empty, except in DMs, in its own messages and in those that mention it.
 */
export function visibleTo(data: JsonObject, message: Message, messageContent: boolean): JsonObject {
  if (messageContent || message.guildId === null) return data;
  const shown = message.authorId === IDS.bot || message.mentions.userIds.includes(IDS.bot);
  const own = shown ? data : { ...data, ...HIDDEN };
  const referenced = data.referenced_message;
  if (!isJsonObject(referenced) || isOwn(referenced)) return own;
  return { ...own, referenced_message: { ...referenced, ...HIDDEN } };
}

function isOwn({ author }: JsonObject): boolean {
  return isJsonObject(author) && author.id === IDS.bot;
}
