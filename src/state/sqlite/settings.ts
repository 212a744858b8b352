import type { Database } from 'better-sqlite3';
import { toServerSettings } from '../rows/settings.ts';
import {
  serverSettingsSchema,
  type ServerSettings,
  type SettingsTable,
} from '../tables/settings.ts';
import { attempt } from '../../attempt.ts';

/** The table `settings` of the state database. */
export function settingsTable(database: Database): SettingsTable {
  const select = database.prepare('SELECT settings FROM settings WHERE guild_id = ?');
  const insert = database.prepare(
    'INSERT OR REPLACE INTO settings (guild_id, settings) VALUES (?, ?)',
  );
  const find = (guildId: string) => toServerSettings(select.get(guildId));
  const change = database.transaction(
    (guildId: string, edit: (before: ServerSettings) => ServerSettings) => {
      const settings = serverSettingsSchema.parse(edit(find(guildId)));
      insert.run(guildId, JSON.stringify(settings));
      return settings;
    },
  );
  return {
    find: (guildId) => attempt(() => find(guildId)),
    change: (guildId, edit) => attempt(() => change.immediate(guildId, edit)),
  };
}
