import type { ServerSettings } from '../../state/tables/settings.ts';
import type { Place } from './place.ts';

/** What a server's settings have against a question. */
export type Barrier =
  | { readonly reason: 'channel'; readonly channels: readonly string[] }
  | { readonly reason: 'role'; readonly roles: readonly string[] };

/** Whether a server's settings let someone ask in a place: `null` where they do, as everywhere outside of servers. */
export function barrierFor(
  { guildId, channelIds, roleIds }: Place,
  { channels, askChannel, roles }: Pick<ServerSettings, 'channels' | 'askChannel' | 'roles'>,
): Barrier | null {
  if (guildId === null) return null;
  const allowed = askChannel === null ? channels : [...new Set([...channels, askChannel])];
  if (channels.length > 0 && !channelIds.some((id) => allowed.includes(id)))
    return { reason: 'channel', channels: allowed };
  if (roles.length > 0 && !roleIds.some((id) => roles.includes(id)))
    return { reason: 'role', roles };
  return null;
}
