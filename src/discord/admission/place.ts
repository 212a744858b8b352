import type { BaseInteraction, Message, TextBasedChannel } from 'discord.js';
import type { Asker } from '../../state/tables/quotas.ts';

/** Who asks, and where: what settings and limits look at. */
export interface Place extends Asker {
  /** The channel, and of a thread also the channel it belongs to. */
  readonly channelIds: readonly string[];
  readonly roleIds: readonly string[];
}

/** Where a command, button or menu was used. */
export function placeOf({ user, guildId, channel, channelId, member }: BaseInteraction): Place {
  const roles = member?.roles ?? [];
  return {
    userId: user.id,
    guildId,
    channelIds: channelIds(channelId, channel),
    roleIds: Array.isArray(roles) ? roles : [...roles.cache.keys()],
  };
}

/** Where a message was written. */
export function placeOfMessage({ author, guildId, channel, channelId, member }: Message): Place {
  return {
    userId: author.id,
    guildId,
    channelIds: channelIds(channelId, channel),
    roleIds: [...(member?.roles.cache.keys() ?? [])],
  };
}

function channelIds(id: string | null, channel: TextBasedChannel | null): string[] {
  const parentId = channel?.isThread() ? channel.parentId : null;
  return [id, parentId].filter((each) => each !== null);
}
