import { DiscordAPIError, REST, Routes } from 'discord.js';
import { z } from 'zod';
import { ConfigError } from '../../errors.ts';
import { grantsMessageContent } from '../message-content.ts';
import { TOKEN_REFUSED } from '../token-refused.ts';

/** What Discord says of a bot before it connects. */
export interface GatewayAdvice {
  /** How many shards Discord recommends: one for about a thousand servers. */
  readonly recommended: number;
  /** Shards that may connect within the same five seconds. */
  readonly atOnce: number;
  /** Whether the bot may read messages that do not mention it. */
  readonly grantsContent: boolean;
}

const gatewaySchema = z.object({
  shards: z.number().int().positive(),
  session_start_limit: z.object({ max_concurrency: z.number().int().positive() }),
});
const applicationSchema = z.object({ flags: z.number().default(0) });

/**
 * Asks Discord how to connect.
 * @throws ConfigError when it does not accept the token
 */
export async function askGateway({
  token,
  apiUrl,
}: {
  readonly token: string;
  readonly apiUrl?: string | undefined;
}): Promise<GatewayAdvice> {
  const rest = new REST({ ...(apiUrl && { api: apiUrl.replace(/\/+$/, '') }) }).setToken(token);
  try {
    const gateway = gatewaySchema.parse(await rest.get(Routes.gatewayBot()));
    const { flags } = applicationSchema.parse(await rest.get(Routes.currentApplication()));
    return {
      recommended: gateway.shards,
      atOnce: gateway.session_start_limit.max_concurrency,
      grantsContent: grantsMessageContent(flags),
    };
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401)
      throw new ConfigError([TOKEN_REFUSED]);
    throw error;
  }
}
