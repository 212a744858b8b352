import { ProviderError } from '../errors.ts';

/** What the network says, in words; any other error as it is. */
export function unreachable(error: unknown): unknown {
  const isNetwork = error instanceof Error && 'code' in error && typeof error.code === 'string';
  if (!isNetwork) return error;
  return new ProviderError(
    `Discord cannot be reached: ${error.message}. Check the network, and DISCORD_API_URL where it is set.`,
    { retryable: true, cause: error },
  );
}
