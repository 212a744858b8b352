import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Logger } from 'pino';
import { systemClock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { ShardIdentity } from '../discord/sharding/shard-identity.ts';
import { serveMonitoring } from './monitoring-server.ts';
import { createReadiness, type Readiness } from './readiness.ts';

export interface MonitoringParts {
  readonly config: Pick<Config, 'monitoringHost' | 'monitoringPort'>;
  /** The shard that this process is, if it is one. */
  readonly shard: ShardIdentity | null;
  readonly log: Logger;
}

/** How others see whether the bot is well. */
export interface Monitoring {
  readonly readiness: Readiness;
  /** What the metrics are taken from. */
  readonly registry: Registry;
  close(): Promise<void>;
}

/** Begins to collect figures and, unless the settings say otherwise, serves them. */
export async function startMonitoring({
  config,
  shard,
  log,
}: MonitoringParts): Promise<Monitoring> {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const readiness = createReadiness(systemClock);
  const port = portOf(config.monitoringPort, shard);
  const server =
    port === 0
      ? null
      : await serveMonitoring({
          host: config.monitoringHost,
          port,
          figures: { readiness, registry },
          log,
        });
  return {
    readiness,
    registry,
    async close() {
      await server?.close();
      registry.clear();
    },
  };
}

/** The process that starts the shards has the port that is set, each shard one of those behind it. */
function portOf(port: number, shard: ShardIdentity | null): number {
  return port === 0 || shard === null ? port : port + 1 + shard.id;
}
