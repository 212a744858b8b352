import type { Database, Session } from '../../postgres/database.ts';
import { toServerSettings } from '../rows/settings.ts';
import {
  serverSettingsSchema,
  type ServerSettings,
  type SettingsTable,
} from '../tables/settings.ts';
import { inTurn } from './in-turn.ts';

const FIND = 'select settings from dateline.settings where guild_id = $1';
const UPSERT = `insert into dateline.settings (guild_id, settings) values ($1, $2)
  on conflict (guild_id) do update set settings = excluded.settings`;

/** The table `settings` of the database. */
export function settingsTable(database: Database): SettingsTable {
  return {
    find: (guildId) => find(database, guildId),
    change: (guildId, edit) =>
      inTurn(database, async (session) => {
        const settings = serverSettingsSchema.parse(edit(await find(session, guildId)));
        await session.change(UPSERT, [guildId, JSON.stringify(settings)]);
        return settings;
      }),
  };
}

async function find(session: Session, guildId: string): Promise<ServerSettings> {
  const [row] = await session.rows(FIND, [guildId]);
  return toServerSettings(row);
}
