import { ChannelType, InteractionContextType } from 'discord.js';
import { apiChannel, apiMember, apiUser } from './api-objects.ts';
import type { Interaction } from './interaction.ts';
import type { JsonObject } from './json.ts';
import { DEFAULT_PERMISSIONS, IDS, type World } from './world.ts';

/** Who uses something, and where. */
export interface Invoker {
  /** @default the first member */
  readonly userId?: string;
  /** `null` outside a guild. @default the guild */
  readonly guildId?: string | null;
  /** @default the guild's first channel, or the DM */
  readonly channelId?: string;
  /** The person's own. @default en-US */
  readonly locale?: string;
  /** Bits of discord.js's `PermissionFlagsBits`: the person's in the channel. */
  readonly permissions?: bigint;
  /** The same for the bot. */
  readonly appPermissions?: bigint;
  /** Whether the person brought the bot along, instead of the guild. @default false */
  readonly userInstall?: boolean;
}

/** Bytes of attachment that a bot may send where nobody boosts. */
const ATTACHMENT_LIMIT_BYTES = 10_485_760;

/** The invoker with what it leaves out filled in. */
export function invokerOf(invoker: Invoker) {
  const { userId = IDS.user, guildId = IDS.guild } = invoker;
  const { channelId = guildId === null ? IDS.dm : IDS.channel, userInstall = false } = invoker;
  const owners: JsonObject = userInstall ? { 1: userId } : { 0: guildId ?? '0' };
  return { userId, guildId, channelId, owners };
}

/** Everything of INTERACTION_CREATE but its `data` and `message`. */
export function baseInteraction(
  world: World,
  interaction: Interaction,
  invoker: Invoker,
): JsonObject {
  const { id, token, type, owners } = interaction;
  return {
    id,
    application_id: IDS.application,
    type,
    token,
    version: 1,
    locale: invoker.locale ?? 'en-US',
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: owners,
    attachment_size_limit: ATTACHMENT_LIMIT_BYTES,
    app_permissions: String(invoker.appPermissions ?? DEFAULT_PERMISSIONS),
    ...place(world, interaction, invoker),
  };
}

function place(
  world: World,
  { guildId, channelId, userId }: Interaction,
  invoker: Invoker,
): JsonObject {
  const channel = world.channel(channelId);
  const user = apiUser(world.user(userId));
  const permissions = String(invoker.permissions ?? DEFAULT_PERMISSIONS);
  const guild = guildId === null ? undefined : world.guilds.get(guildId);
  const where = { channel_id: channelId, channel: { ...apiChannel(world, channel), permissions } };
  if (guild === undefined) {
    const ownDm = channel.type === ChannelType.DM && channel.recipientIds.includes(userId);
    const context = ownDm ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
    return { ...where, user, context };
  }
  return {
    ...where,
    context: InteractionContextType.Guild,
    guild_id: guild.id,
    guild_locale: guild.locale,
    guild: { id: guild.id, locale: guild.locale, features: ['COMMUNITY'] },
    member: {
      ...apiMember(world.user(userId)),
      user,
      permissions,
      unusual_dm_activity_until: null,
    },
  };
}
