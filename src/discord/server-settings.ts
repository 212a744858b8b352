import { serverSettingsSchema, type ServerSettings } from '../state/tables/settings.ts';
import type { DiscordContext } from './context.ts';

const DEFAULTS: ServerSettings = serverSettingsSchema.parse({});

/** What a server has set; the defaults in direct messages, and when the state cannot be asked. */
export async function serverSettings(
  guildId: string | null,
  { state, log }: Pick<DiscordContext, 'state' | 'log'>,
): Promise<ServerSettings> {
  if (guildId === null) return DEFAULTS;
  return state.settings.find(guildId).catch((error: unknown) => {
    log.error({ err: error }, 'Could not read the settings of a server');
    return DEFAULTS;
  });
}
