import { askGateway } from '../discord/sharding/ask-gateway.ts';
import type { Config } from '../config.ts';
import type { Finding } from './check.ts';

const SUBJECT = 'Shards';

/**
 * Whether the servers are divided as Discord recommends.
 * @throws DiscordAPIError, or an error of the network
 */
export async function checkShards(
  token: string,
  { discordApiUrl, shards }: Pick<Config, 'discordApiUrl' | 'shards'>,
): Promise<readonly Finding[]> {
  const { recommended } = await askGateway({ token, apiUrl: discordApiUrl });
  if (shards === 'auto')
    return [{ state: 'ok', subject: SUBJECT, detail: `${recommended}, as Discord recommends` }];
  if (shards >= recommended)
    return [
      { state: 'ok', subject: SUBJECT, detail: `${shards}; Discord recommends ${recommended}` },
    ];
  const detail =
    `SHARDS is ${shards}, Discord recommends ${recommended}: set SHARDS=auto. ` +
    'Discord closes the connection of a shard with more than 2,500 servers';
  return [{ state: 'warn', subject: SUBJECT, detail }];
}
