import { pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from '../config.ts';
import type { ShardIdentity } from '../discord/sharding/shard-identity.ts';
import { describeError } from './describe-error.ts';
import { hideSecrets } from './hide-secrets.ts';
import { secretsOf, type SecretSettings } from './secrets-of.ts';

export interface LogOptions {
  /** The shard that this process is, where there are several: each line has its number. @default null */
  readonly shard?: ShardIdentity | null;
  /** @default stderr, so that stdout stays for answers */
  readonly destination?: DestinationStream;
}

/**
 * A log of JSON lines. No line holds a secret of the settings, wherever it was met; an error that was foreseen is told in
 * a line, any other one with its stack.
 */
export function createLog(
  config: Pick<Config, 'logLevel'> & SecretSettings,
  { shard = null, destination = pino.destination({ dest: 2, sync: true }) }: LogOptions = {},
): Logger {
  return pino(
    {
      level: config.logLevel,
      base: shard === null ? null : { shard: shard.id },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      serializers: { err: describeError },
      hooks: { streamWrite: hideSecrets(secretsOf(config)) },
    },
    destination,
  );
}
