import { GatewayIntentBits, MessageFlags } from 'discord.js';
import { apiMessage, type Lookup } from './api-message.ts';
import { apiMember } from './api-objects.ts';
import type { Gateway } from './gateway.ts';
import type { JsonObject } from './json.ts';
import type { MessageListener } from './message-store.ts';
import { visibleTo } from './message-visibility.ts';
import type { Message } from './message.ts';
import { IDS } from './world.ts';

/** Tells the gateway of every message that is not ephemeral, each session as its intents allow. */
export function publishMessages(gateway: Gateway, lookup: Lookup): MessageListener {
  const publish = (event: string, message: Message, data: (intents: number) => JsonObject) => {
    if ((message.flags & MessageFlags.Ephemeral) !== 0) return;
    const needed =
      message.guildId === null ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
    gateway.dispatch(event, message.guildId, (intents) =>
      (intents & needed) === 0 ? null : data(intents),
    );
  };
  const whole = (message: Message) => (intents: number) =>
    visibleTo(
      gatewayMessage(message, lookup),
      message,
      (intents & GatewayIntentBits.MessageContent) !== 0,
    );
  return {
    created(message) {
      publish('MESSAGE_CREATE', message, whole(message));
    },
    edited(message) {
      publish('MESSAGE_UPDATE', message, whole(message));
    },
    deleted(message) {
      publish('MESSAGE_DELETE', message, () => deletion(message));
    },
  };
}

function gatewayMessage(message: Message, lookup: Lookup): JsonObject {
  const { guildId, authorId, webhookId, channelId } = message;
  const type = lookup.world.channel(channelId).type;
  const data = { ...apiMessage(message, lookup), channel_type: type };
  if (guildId === null) return data;
  const member =
    webhookId === null || authorId === IDS.bot
      ? { member: apiMember(lookup.world.user(authorId)) }
      : {};
  return { ...data, guild_id: guildId, ...member };
}

function deletion({ id, channelId, guildId }: Message): JsonObject {
  return { id, channel_id: channelId, ...(guildId === null ? {} : { guild_id: guildId }) };
}
