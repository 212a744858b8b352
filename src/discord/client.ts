import { Events, Status, type Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Dateline } from '../answering/dateline.ts';
import { createChartPainter } from '../charts/chart-painter.ts';
import { systemClock, wait, type Clock } from '../clock.ts';
import type { ConfigError, ProviderError } from '../errors.ts';
import { createAdmission } from './admission/admission.ts';
import { NO_LIMITS, type Limits } from './admission/limits.ts';
import type { Command, MessageMenu } from './command.ts';
import type { Operations } from './service/operations.ts';
import type { PrivacyFacts } from './service/privacy.ts';
import type { ServiceCommand } from './service/service-command.ts';
import { announceNew } from './announcements/announce.ts';
import { connect } from './connect.ts';
import { describeConnection } from './describe-connection.ts';
import type { DiscordContext } from './context.ts';
import { Arrivals } from './interactions/arrivals.ts';
import { handleInteraction } from './interactions/handle-interaction.ts';
import { inviteLink, PERMISSIONS } from './registration/invite-link.ts';
import { handleMessage } from './messages/handle-message.ts';
import { followEditions } from './follow-editions.ts';
import { NO_METER, type Meter } from './meter.ts';
import { createPresence } from './presence.ts';
import { registerAtStart } from './registration/register-at-start.ts';
import { createRuns } from './asking/runs.ts';
import { UnderWay } from './asking/under-way.ts';
import type { Look } from './render/draw.ts';
import { ONLY_SHARD, type ShardIdentity } from './sharding/shard-identity.ts';
import { createWholeBot } from './sharding/whole-bot.ts';
import type { State } from '../state/state.ts';
import { watchConnection } from './watch-connection.ts';

export interface DiscordOptions {
  readonly token: string;
  /** Base of Discord's REST interface. @default https://discord.com/api */
  readonly apiUrl?: string | undefined;
  /** Which part of the servers it is for; somebody else then registers the commands. @default all */
  readonly shard?: ShardIdentity | undefined;
  /** Registers commands for this server alone. @default everywhere */
  readonly guildId?: string | undefined;
  /** Asks to read messages that do not mention the bot; it starts without when Discord refuses. */
  readonly messageContent: boolean;
  readonly dateline: Dateline;
  readonly commands: readonly Command[];
  /** What can be done with messages from their menus. @default none */
  readonly menus?: readonly MessageMenu[] | undefined;
  /** About the bot itself. @default none */
  readonly serviceCommands?: readonly ServiceCommand[] | undefined;
  /** What `/privacy` tells. @default kept for ever, not logged, no language model */
  readonly privacy?: PrivacyFacts | undefined;
  /** What `/admin` may see and do of the installation. @default nothing */
  readonly operations?: Operations | undefined;
  readonly state: State;
  /** @default as many questions as people like */
  readonly limits?: Limits | undefined;
  readonly log: Logger;
  /** Counts what it does. @default nobody counts */
  readonly meter?: Meter | undefined;
  /** @default components */
  readonly look?: Look | undefined;
  /** @default the present */
  readonly now?: (() => Date) | undefined;
  readonly clock?: Clock | undefined;
  /** Longest time for an answer, ms. @default 75000 */
  readonly timeoutMs?: number | undefined;
  /** Least time between two stages shown, ms. @default 1200 */
  readonly editEveryMs?: number | undefined;
}

export interface RunningBot {
  /** The address at which someone adds the bot to a server. */
  readonly inviteLink: string;
  /** How the connection is. @throws ProviderError while there is none */
  connection(): string;
  /** How it is now. */
  figures(): BotFigures;
  /** Resolves with the reason, once the connection will not come back by itself. */
  readonly lost: Promise<ConfigError | ProviderError>;
  /**
   * Begins nothing new, waits for what is under way, tells those who still wait then that it closes, and logs out. Closes
   * neither the state nor Dateline.
   * @param withinMs how long is waited. @default 0
   */
  close(withinMs?: number): Promise<void>;
}

/** Of this process. */
export interface BotFigures {
  readonly isConnected: boolean;
  /** Of the last heartbeat; -1 before the first is answered. */
  readonly pingMs: number;
  /** Since the connection was last seen to work. */
  readonly silentMs: number;
  readonly servers: number;
  /** Questions under way, and those that wait for their turn. */
  readonly running: number;
  readonly waiting: number;
}

/**
 * Runs the bot: resolves when it is logged in, ready, and its commands are registered.
 * @throws ConfigError when Discord does not accept the token
 */
export async function startDiscord(options: DiscordOptions): Promise<RunningBot> {
  const closing = new AbortController();
  const draining = new AbortController();
  const context = contextOf(options, { draining: draining.signal, closing: closing.signal });
  const handlers = new UnderWay();
  const arrivals = new Arrivals();
  const attach = (client: Client): void => {
    context.wholeBot.join(client);
    client.on(Events.InteractionCreate, (each) => {
      if (arrivals.add(each.id)) void handlers.track(handleInteraction(each, context));
    });
    client.on(Events.MessageCreate, (each) => {
      void handlers.track(handleMessage(each, context));
    });
  };
  const client = await connect({ ...options, clock: context.clock, attach });
  const watched = watchConnection(client, context);
  const link = inviteLink(client.application.id);
  options.log.info(
    { inviteLink: link, permissions: PERMISSIONS },
    `Logged in as ${client.user.tag}. Add the bot to a server: ${link}`,
  );
  await followEditions(context, [
    createPresence(client, context),
    () => announceNew(client, context),
  ]);
  if (options.shard === undefined) await registerAtStart(options);
  return {
    inviteLink: link,
    connection: () => describeConnection(client),
    lost: watched.lost,
    figures: () => ({
      isConnected: client.ws.shards.every(({ status }) => status === Status.Ready),
      pingMs: client.ws.ping,
      silentMs: watched.silentMs(),
      servers: client.guilds.cache.size,
      ...context.admission.load(),
    }),
    async close(withinMs = 0) {
      draining.abort();
      await atMost(withinMs, handlers.settled(), context.clock);
      closing.abort();
      await handlers.settled();
      await context.painter.close();
      await client.destroy();
    },
  };
}

const KEPT_FOR_EVER: PrivacyFacts = { retentionDays: 0, logsQuestions: false, asksModel: false };

/** Waits for work, and no longer than it may take. */
async function atMost(ms: number, work: Promise<void>, clock: Clock): Promise<void> {
  if (ms === 0) return;
  const done = new AbortController();
  await Promise.race([work, wait(ms, clock, done.signal).catch(() => undefined)]);
  done.abort();
}

type Endings = Pick<DiscordContext, 'draining' | 'closing'>;

function contextOf(options: DiscordOptions, endings: Endings): DiscordContext {
  const { dateline, commands, state, log, limits = NO_LIMITS, clock = systemClock } = options;
  const { now = () => new Date(), shard = ONLY_SHARD } = options;
  const admission = createAdmission({ state, limits, clock, log });
  return {
    dateline,
    commands,
    menus: options.menus ?? [],
    serviceCommands: options.serviceCommands ?? [],
    privacy: options.privacy ?? KEPT_FOR_EVER,
    operations: options.operations ?? null,
    startedAt: now(),
    state,
    admission,
    wholeBot: createWholeBot({ shard, load: () => admission.load(), clock, log }),
    log,
    meter: options.meter ?? NO_METER,
    look: options.look ?? 'components',
    painter: createChartPainter(),
    ...endings,
    sending: new UnderWay(),
    runs: createRuns(),
    madePublic: new Set(),
    refusedMessages: new Map(),
    now,
    clock,
    timeoutMs: options.timeoutMs ?? 75_000,
    editEveryMs: options.editEveryMs ?? 1200,
  };
}
