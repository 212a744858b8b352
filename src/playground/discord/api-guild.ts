import { ChannelType } from 'discord.js';
import { apiChannel, apiMember, apiUser, JOINED_AT } from './api-objects.ts';
import type { JsonObject } from './json.ts';
import { DEFAULT_PERMISSIONS, IDS, type Channel, type Guild, type World } from './world.ts';

/** A guild as `GET /guilds/:id` gives it. */
export function apiGuild(guild: Guild): JsonObject {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    features: ['COMMUNITY'],
    roles: [
      apiRole(guild.id, '@everyone', 0, false),
      apiRole(IDS.botRole, 'Dateline', 1, true),
      apiRole(IDS.role, 'Readers', 2, false),
    ],
    emojis: [],
    stickers: [],
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
    application_id: null,
    verification_level: 1,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    max_members: 500_000,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    incidents_data: null,
  };
}

/** A guild as GUILD_CREATE brings it: with channels, threads and the bot's own member. */
export function apiGuildCreate(world: World, guild: Guild): JsonObject {
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId === guild.id);
  const isThread = (channel: Channel) => channel.type === ChannelType.PublicThread;
  return {
    ...apiGuild(guild),
    joined_at: JOINED_AT,
    large: false,
    unavailable: false,
    member_count: world.users.size,
    members: [{ ...apiMember(world.user(IDS.bot)), user: apiUser(world.user(IDS.bot)) }],
    channels: channels.filter((channel) => !isThread(channel)).map((c) => apiChannel(world, c)),
    threads: channels.filter(isThread).map((c) => apiChannel(world, c)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

function apiRole(id: string, name: string, position: number, managed: boolean): JsonObject {
  const permissions = String(DEFAULT_PERMISSIONS);
  const look = { color: 0, colors: { primary_color: 0 }, icon: null, unicode_emoji: null };
  const tags = managed ? { tags: { bot_id: IDS.bot } } : {};
  const flags = { hoist: false, mentionable: false, flags: 0 };
  return { id, name, position, managed, permissions, ...look, ...tags, ...flags };
}
