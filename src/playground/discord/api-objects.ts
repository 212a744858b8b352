import { ApplicationFlags, ChannelType } from 'discord.js';
import type { JsonObject } from './json.ts';
import { DEFAULT_PERMISSIONS, IDS, type Channel, type User, type World } from './world.ts';

/** When everybody joined. */
export const JOINED_AT = '2024-02-01T12:00:00.000000+00:00';

/** A user as Discord writes it. */
export function apiUser({ id, username, displayName, bot }: User): JsonObject {
  return {
    id,
    username,
    global_name: bot ? null : displayName,
    discriminator: '0',
    avatar: null,
    avatar_decoration_data: null,
    bot,
    public_flags: 0,
    flags: 0,
    banner: null,
    accent_color: null,
    clan: null,
    primary_guild: null,
  };
}

/** A guild member without its `user`, as it stands beside the author of a message. */
export function apiMember({ roleIds }: User): JsonObject {
  return {
    roles: [...roleIds],
    nick: null,
    avatar: null,
    banner: null,
    joined_at: JOINED_AT,
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  };
}

export function apiChannel(world: World, channel: Channel): JsonObject {
  const common = { id: channel.id, type: channel.type, flags: 0, last_message_id: null };
  if (channel.type === ChannelType.DM) {
    return { ...common, recipients: channel.recipientIds.map((id) => apiUser(world.user(id))) };
  }
  const inGuild = { ...common, guild_id: channel.guildId, name: channel.name };
  return channel.type === ChannelType.PublicThread
    ? { ...inGuild, ...threadFields(channel) }
    : { ...inGuild, ...textChannelFields() };
}

/** The application as its own endpoint gives it; its flags say which privileged intents it was granted. */
export function apiApplication(world: World, messageContent: boolean): JsonObject {
  const install = {
    scopes: ['applications.commands', 'bot'],
    permissions: String(DEFAULT_PERMISSIONS),
  };
  return {
    id: IDS.application,
    name: 'Dateline',
    icon: null,
    description: '',
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    bot: apiUser(world.user(IDS.bot)),
    owner: apiUser(world.user(IDS.owner)),
    verify_key: '0'.repeat(64),
    team: null,
    flags: applicationFlags(messageContent),
    flags_new: String(applicationFlags(messageContent)),
    approximate_guild_count: world.guilds.size,
    approximate_user_install_count: 0,
    redirect_uris: [],
    interactions_endpoint_url: null,
    install_params: install,
    integration_types_config: { 0: { oauth2_install_params: install }, 1: {} },
  };
}

export function applicationFlags(messageContent: boolean): number {
  return messageContent ? ApplicationFlags.GatewayMessageContentLimited : 0;
}

function textChannelFields(): JsonObject {
  return {
    parent_id: null,
    topic: null,
    position: 0,
    permission_overwrites: [],
    rate_limit_per_user: 0,
    nsfw: false,
  };
}

function threadFields({ parentId, ownerId, autoArchiveMinutes }: Channel): JsonObject {
  return {
    parent_id: parentId,
    owner_id: ownerId,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    rate_limit_per_user: 0,
    thread_metadata: {
      archived: false,
      archive_timestamp: JOINED_AT,
      auto_archive_duration: autoArchiveMinutes,
      locked: false,
      create_timestamp: JOINED_AT,
    },
  };
}
