import type { Config } from '../config.ts';

/** The settings that hold secrets. */
export type SecretSettings = Pick<
  Config,
  'discordToken' | 'openaiApiKey' | 'rerankApiKey' | 'databaseUrl'
>;

/** The secrets among the settings; of the database its password, as it is written and as it is meant. */
export function secretsOf(settings: SecretSettings): readonly string[] {
  const { discordToken, openaiApiKey, rerankApiKey, databaseUrl } = settings;
  const password = databaseUrl === undefined ? '' : new URL(databaseUrl).password;
  return [discordToken, openaiApiKey, rerankApiKey, password, decodeURIComponent(password)].filter(
    (secret) => secret !== undefined,
  );
}
