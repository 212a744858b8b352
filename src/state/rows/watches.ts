import { z } from 'zod';
import type { Watch } from '../tables/watches.ts';

/** The columns of a watch that are read. */
export const WATCH_COLUMNS = 'id, guild_id, channel_id, topic, daily_cap, off_because';

const rowSchema = z.object({
  id: z.number(),
  guild_id: z.string(),
  channel_id: z.string(),
  topic: z.string(),
  daily_cap: z.number(),
  off_because: z.enum(['gone', 'forbidden']).nullable(),
});

export function toWatch(row: unknown): Watch {
  const { id, guild_id, channel_id, topic, daily_cap, off_because } = rowSchema.parse(row);
  return {
    id,
    guildId: guild_id,
    channelId: channel_id,
    topic,
    dailyCap: daily_cap,
    off: off_because,
  };
}
