import { InteractionType } from 'discord.js';
import { Counter, Gauge, type Registry } from 'prom-client';
import type { RunningBot } from '../discord/client.ts';
import type { Meter } from '../discord/meter.ts';

/** Counts what Discord answers, and how often it is connected to. */
export function countDiscord(
  registry: Registry,
): Pick<Meter, 'interacted' | 'reconnecting' | 'responded' | 'slowedDown'> {
  const registers = [registry];
  const interactions = new Counter({
    name: 'dateline_interactions_total',
    help: 'What people did: commands by name, and by type buttons, forms and what they type.',
    labelNames: ['type', 'command'],
    registers,
  });
  const reconnects = new Counter({
    name: 'dateline_gateway_reconnects_total',
    help: 'How often the connection to Discord was lost and made anew.',
    registers,
  });
  const responses = new Counter({
    name: 'dateline_discord_responses_total',
    help: 'What Discord answered to requests, by HTTP status.',
    labelNames: ['status'],
    registers,
  });
  const limits = new Counter({
    name: 'dateline_discord_rate_limits_total',
    help: 'Requests that had to wait because Discord allows no more, on one route or at all.',
    labelNames: ['scope'],
    registers,
  });
  return {
    interacted(type, command) {
      interactions.inc({ type: InteractionType[type], command: command ?? '' });
    },
    reconnecting() {
      reconnects.inc();
    },
    responded(status) {
      responses.inc({ status });
    },
    slowedDown(scope) {
      limits.inc({ scope });
    },
  };
}

/** Shows how the bot is whenever somebody looks. */
export function showBot(registry: Registry, bot: Pick<RunningBot, 'figures'>): void {
  const show = (name: string, help: string, value: (figures: BotFigures) => number): void => {
    new Gauge({
      name,
      help,
      registers: [registry],
      collect() {
        this.set(value(bot.figures()));
      },
    });
  };
  show('dateline_gateway_connected', '1 while Discord is connected.', ({ isConnected }) =>
    Number(isConnected),
  );
  show('dateline_gateway_ping_seconds', 'Until a heartbeat is answered.', ({ pingMs }) =>
    pingMs < 0 ? 0 : pingMs / 1000,
  );
  show(
    'dateline_gateway_silent_seconds',
    'Since the connection was last seen to work.',
    ({ silentMs }) => silentMs / 1000,
  );
  show('dateline_servers', 'Servers that the bot is in.', ({ servers }) => servers);
  show('dateline_questions_under_way', 'Questions being answered.', ({ running }) => running);
  show('dateline_questions_waiting', 'Questions waiting for their turn.', ({ waiting }) => waiting);
}

type BotFigures = ReturnType<RunningBot['figures']>;
