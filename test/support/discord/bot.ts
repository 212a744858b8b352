import { Client, Events, GatewayIntentBits, Partials, type ClientOptions } from 'discord.js';
import { onTestFinished } from 'vitest';
import {
  startDiscordServer,
  type DiscordServer,
  type DiscordServerOptions,
} from '../../../src/playground/discord/server.ts';

const INTENTS = [
  GatewayIntentBits.Guilds,
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
];

/** A stand-in server for the test that is running; it ends with the test. */
export async function serverForTest(options: DiscordServerOptions = {}): Promise<DiscordServer> {
  const server = await startDiscordServer(options);
  onTestFinished(() => server.close());
  return server;
}

/** A real discord.js client that will talk to this server; it ends with the test. */
export function clientForTest(server: DiscordServer, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    rest: { api: server.restUrl },
    ...options,
  });
  onTestFinished(() => client.destroy());
  return client;
}

/** Logs such a client in, and waits until it is ready. */
export async function readyClient(
  server: DiscordServer,
  options: Partial<ClientOptions> = {},
): Promise<Client<true>> {
  const client = clientForTest(server, options);
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(server.token);
  return ready;
}
