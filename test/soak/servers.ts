import { ChannelType } from 'discord.js';
import { pick, type Random } from '../../src/benchmark/random.ts';
import { startDiscordServer, type DiscordServer } from '../../src/playground/discord/server.ts';
import { passagesIn } from '../support/hostile/obedient-model.ts';
import type { ChatReply } from '../support/openai/replies.ts';
import type { ChatRequest } from '../support/openai/requests.ts';
import { startOpenAIServer, type OpenAIServer } from '../support/openai/server.ts';

/** Silence is found within two of these. */
const HEARTBEAT_MS = 2000;

/**
 * Discord gives three seconds. What falls into a silence comes late by two heartbeats, and the machine may be busy with
 * other things: what is to be seen is whether an answer comes.
 */
const CALLBACK_WINDOW_MS = 600_000;

/** Who asks, and where. */
export interface Asker {
  readonly userId: string;
  readonly guildId: string;
  readonly channelId: string;
}

export interface SoakServers {
  readonly discord: DiscordServer;
  readonly models: OpenAIServer;
  /** Somebody, in one of the servers. */
  someone(random: Random): Asker;
  close(): Promise<void>;
}

/** A Discord with so many people in so many servers, and a server of models that answers with the coverage's own words. */
export async function startServers(people: number, guilds: number): Promise<SoakServers> {
  const discord = await startDiscordServer({
    heartbeatIntervalMs: HEARTBEAT_MS,
    callbackWindowMs: CALLBACK_WINDOW_MS,
  });
  const models = await startOpenAIServer();
  models.chat.respondWith(quoting);
  const userIds = ids(people, '1180000000000010');
  for (const [at, id] of userIds.entries()) discord.world.addMember(id, `person${at}`);
  const places = ids(guilds, '1180000000000020').map((guildId, at) => {
    discord.world.addGuild(guildId, `Server ${at}`);
    const channelId = guildId.replace('1180000000000020', '1180000000000030');
    discord.world.addChannel({ id: channelId, type: ChannelType.GuildText, guildId, name: 'news' });
    return { guildId, channelId };
  });
  return {
    discord,
    models,
    someone: (random) => ({ userId: pick(random, userIds), ...pick(random, places) }),
    async close() {
      await discord.close();
      await models.close();
    },
  };
}

function ids(count: number, start: string): string[] {
  return Array.from({ length: count }, (_, at) => `${start}${String(at).padStart(3, '0')}`);
}

/** A model that says what the first passages say, in their words. */
function quoting(request: ChatRequest): ChatReply {
  const quotes = passagesIn(request)
    .slice(0, 2)
    .flatMap(({ id, text }) => {
      const [quote] = text.match(/[A-Z][^.\n]{30,200}\./) ?? [];
      return quote === undefined ? [] : [{ id, quote }];
    });
  const claims = quotes.map(({ id, quote }, at) => ({
    n: at + 1,
    text: quote,
    cites: [{ id, quote }],
  }));
  return { json: { answerable: claims.length > 0 ? 'full' : 'none', claims, missing: null } };
}
