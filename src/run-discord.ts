import type { Logger } from 'pino';
import { bearStrayFailures } from './bear-stray-failures.ts';
import { openDateline } from './compose.ts';
import type { Config } from './config.ts';
import { askGateway, type GatewayAdvice } from './discord/sharding/ask-gateway.ts';
import type { ShardIdentity } from './discord/sharding/shard-identity.ts';
import { unreachable } from './discord/unreachable.ts';
import { ensureEdition } from './ensure-edition.ts';
import { keepHeapLean } from './lean-heap.ts';
import { countModels } from './monitoring/count-models.ts';
import { startMonitoring, type Monitoring } from './monitoring/monitoring.ts';
import { showEdition } from './monitoring/show-edition.ts';

/** What a process needs to end besides the time for what is under way. */
const SPARE_MS = 10_000;

export interface DiscordParts {
  readonly config: Config;
  /** The settings, for processes of its own. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Of the bot. */
  readonly token: string;
  /** The part of the servers that this process is for, where another one has started it as such. */
  readonly shard: ShardIdentity | null;
  readonly log: Logger;
}

/** With how others see whether it is well. */
export interface RunParts extends DiscordParts, Pick<Monitoring, 'readiness' | 'registry'> {}

/**
 * Runs the bot, in this process or in several, until it is told to end.
 * @returns exit status
 * @throws ConfigError when Discord does not accept the token; ProviderError when it cannot be reached
 */
export async function runDiscord(parts: DiscordParts): Promise<number> {
  if (parts.shard !== null) endWithParent(parts.config.stopWithinSeconds * 1000 + SPARE_MS);
  const monitoring = await startMonitoring(parts);
  try {
    await ensureEdition(parts.config);
    return await run({ ...parts, ...monitoring });
  } finally {
    await monitoring.close();
    // What still keeps the process, such as a connection that is tried again and again, does not keep it for long.
    setTimeout(() => process.exit(), SPARE_MS).unref();
  }
}

async function run(parts: RunParts): Promise<number> {
  const { config, shard } = parts;
  if (shard === null && config.shards !== 1) {
    const advice = await adviceFor(parts);
    const count = config.shards === 'auto' ? advice.recommended : config.shards;
    if (count > 1) {
      const { runShards } = await import('./run-shards.ts');
      return runShards({ ...parts, count, advice });
    }
  }
  await runHere(parts);
  return 0;
}

/** Whatever keeps a shard alive, such as a connection that is tried again and again: it does not outlive its manager. */
function endWithParent(withinMs: number): void {
  // While it logs in, discord.js tells a parent that may be gone: that is an end as well, and no crash.
  process.on('error', () => undefined);
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), withinMs).unref();
  });
}

async function adviceFor({ token, config }: DiscordParts): Promise<GatewayAdvice> {
  return askGateway({ token, apiUrl: config.discordApiUrl }).catch((error: unknown) => {
    throw unreachable(error);
  });
}

async function runHere(parts: RunParts): Promise<void> {
  const { config, shard, log, readiness, registry } = parts;
  keepHeapLean();
  const endBearing = bearStrayFailures(log);
  const dateline = openDateline(config, log, {
    notesAnswers: false,
    models: countModels(registry),
  });
  try {
    // Whatever is wrong with the edition is said now, not at the first question.
    await dateline.sources();
    await dateline.rehearse();
    showEdition(registry, dateline);
    readiness.watch('edition', () => dateline.edition());
    const { runBot } = await import('./run-bot.ts');
    await runBot({ ...parts, dateline });
  } finally {
    await dateline.close();
    endBearing();
    // A channel to the process of the shards on which somebody listens keeps this one alive.
    if (shard !== null && process.connected) process.disconnect();
  }
}
