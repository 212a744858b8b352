import { MessageType } from 'discord.js';
import { apiUser } from './api-objects.ts';
import type { JsonObject } from './json.ts';
import type { Attachment, Message, MessageTrail } from './message.ts';
import { IDS, type World } from './world.ts';

/** Where the parts of a message are looked up. */
export interface Lookup {
  readonly world: World;
  find(messageId: string): MessageTrail | undefined;
}

/** A message as REST and interactions give it. */
export function apiMessage(message: Message, lookup: Lookup): JsonObject {
  return { ...ownFields(message, lookup), ...referenceFields(message, lookup) };
}

function ownFields(message: Message, { world }: Lookup): JsonObject {
  const { content, components, flags, type, nonce } = message;
  return {
    id: message.id,
    channel_id: message.channelId,
    type,
    content,
    components,
    flags,
    author: apiUser(world.user(message.authorId)),
    timestamp: message.createdAt.toISOString(),
    edited_timestamp: message.editedAt?.toISOString() ?? null,
    embeds: message.embeds.map((embed) => ({ type: 'rich', ...embed })),
    attachments: message.attachments.map((file) => apiAttachment(file, message.channelId)),
    mention_everyone: message.mentions.everyone,
    mentions: message.mentions.userIds.map((id) => apiUser(world.user(id))),
    mention_roles: message.mentions.roleIds,
    pinned: false,
    tts: false,
    ...(nonce === null ? {} : { nonce }),
    ...(message.webhookId === null ? {} : { webhook_id: message.webhookId }),
    ...interactionFields(message, world),
  };
}

function referenceFields(message: Message, lookup: Lookup): JsonObject {
  const { referencedMessageId: id, channelId, guildId, type } = message;
  if (id === null) return {};
  const trail = lookup.find(id);
  const gone = trail?.deletedAtMs !== null;
  const reference = { type: 0, message_id: id, channel_id: channelId };
  return {
    message_reference: guildId === null ? reference : { ...reference, guild_id: guildId },
    ...(type === MessageType.Reply
      ? { referenced_message: gone ? null : ownFields(trail.current, lookup) }
      : {}),
  };
}

function interactionFields({ interaction }: Message, world: World): JsonObject {
  if (interaction === null) return {};
  const { id, type, userId, owners } = interaction;
  const user = apiUser(world.user(userId));
  return {
    application_id: IDS.application,
    interaction_metadata: { id, type, user, authorizing_integration_owners: owners },
  };
}

function apiAttachment({ id, filename, contentType, bytes }: Attachment, channelId: string) {
  const url = `https://cdn.discordapp.com/attachments/${channelId}/${id}/${filename}`;
  const proxyUrl = url.replace('cdn.discordapp.com', 'media.discordapp.net');
  const size = bytes.byteLength;
  return { id, filename, size, url, proxy_url: proxyUrl, content_type: contentType };
}
