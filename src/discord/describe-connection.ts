import { Status, type Client } from 'discord.js';
import { ProviderError } from '../errors.ts';

/**
 * How the connection to Discord is.
 * @throws ProviderError while there is none
 */
export function describeConnection({ ws }: Pick<Client, 'ws'>): string {
  const lost = ws.shards.find(({ status }) => status !== Status.Ready);
  if (lost !== undefined)
    throw new ProviderError(`not connected: ${Status[lost.status]}`, { retryable: true });
  return ws.ping < 0 ? 'connected' : `connected, heartbeat answered in ${Math.round(ws.ping)} ms`;
}
