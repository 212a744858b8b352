import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHub, type DiscordServerOptions } from './create-hub.ts';
import type { FaultMatch, FaultResponse, Hold, RateLimit } from './faults.ts';
import type { Gateway } from './gateway.ts';
import type { Hub } from './hub.ts';
import { InteractionDriver } from './interaction-driver.ts';
import type { JsonObject } from './json.ts';
import { MessageDriver, nthReply } from './message-driver.ts';
import type { MessageTrail } from './message.ts';
import type { Reply } from './reply.ts';
import {
  describeRequest,
  nthRequest,
  type RecordedRequest,
  type RequestMatch,
  type RequestWait,
} from './request-log.ts';
import { serveRest } from './rest.ts';
import { IDS, type World } from './world.ts';

export type { DiscordServerOptions } from './create-hub.ts';

/** A Discord of one's own: real protocol, over loopback. */
export interface DiscordServer {
  /** What discord.js takes as `rest.api` (and Dateline as `DISCORD_API_URL`). */
  readonly restUrl: string;
  readonly token: string;
  readonly ids: typeof IDS;
  readonly world: World;
  readonly gateway: Gateway;
  /** What people do with commands and components. */
  readonly interactions: InteractionDriver;
  /** What people write. */
  readonly messages: MessageDriver;
  /** REST requests in the order of arrival. */
  readonly requests: readonly RecordedRequest[];
  /** Requests that no route of this server is for: answered 404. */
  readonly unexpected: readonly RecordedRequest[];
  /** The `n`-th matching request, counted from 1, waited for where it has not come yet. */
  request(match: RequestMatch, n?: number, options?: RequestWait): Promise<RecordedRequest>;
  /** The bot's `n`-th message in a channel or in reply to a message, counted from 1. */
  replies(place: string, n?: number, options?: { readonly timeoutMs?: number }): Promise<Reply>;
  /** Every message there ever was, oldest first. */
  transcript(): readonly MessageTrail[];
  /** Registered commands: the global ones, or a guild's. */
  commands(guildId?: string): readonly JsonObject[];
  /** Calls this after every request and every event of the gateway. @returns what ends it */
  listen(listener: () => void): () => void;
  failNext(fault: FaultMatch & FaultResponse): void;
  rateLimitNext(limit: RateLimit): void;
  holdNext(match: FaultMatch): Hold;
  /**
   * Ends every connection; a second call does nothing.
   * @throws Error when a request made the server itself fail
   */
  close(): Promise<void>;
}

/** Node's own five seconds are over so often that requests meet a connection which is just being closed. */
const KEEP_ALIVE_MS = 60_000;

/** Starts a server on a free port of 127.0.0.1. */
export async function startDiscordServer(
  options: DiscordServerOptions = {},
): Promise<DiscordServer> {
  const hub = createHub(options);
  const crashes: unknown[] = [];
  const http = createServer((request, response) => {
    serveRest(hub, request, response).catch((error: unknown) => {
      crashes.push(error);
      response.destroy();
    });
  });
  http.keepAliveTimeout = KEEP_ALIVE_MS;
  const { sockets } = hub.gateway;
  http.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client));
  });
  const port = await listen(http);
  hub.gatewayUrl = `ws://127.0.0.1:${port}`;
  return serverOf(hub, port, () => shutDown(hub, http, crashes));
}

function serverOf(hub: Hub, port: number, shutDownOnce: () => Promise<void>): DiscordServer {
  let closing: Promise<void> | null = null;
  return {
    restUrl: `http://127.0.0.1:${port}/api`,
    token: hub.token,
    ids: IDS,
    world: hub.world,
    gateway: hub.gateway,
    interactions: new InteractionDriver(hub),
    messages: new MessageDriver(hub),
    requests: hub.requests,
    unexpected: hub.unexpected,
    request: (match, n, wait) => nthRequest(hub, match, n, wait),
    replies: (place, n, wait) => nthReply(hub, place, n, wait),
    transcript: () => hub.messages.all(),
    commands: (guildId) => hub.commands.list(guildId ?? null),
    listen: (listener) => hub.changes.listen(listener),
    failNext(fault) {
      hub.faults.failNext(fault);
    },
    rateLimitNext(limit) {
      hub.faults.rateLimitNext(limit);
    },
    holdNext: (match) => hub.faults.holdNext(match),
    close: () => (closing ??= shutDownOnce()),
  };
}

async function listen(http: Server): Promise<number> {
  await new Promise<void>((resolve) => {
    http.listen(0, '127.0.0.1', resolve);
  });
  return portOf(http.address());
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

async function shutDown(hub: Hub, http: Server, crashes: readonly unknown[]): Promise<void> {
  hub.changes.close();
  hub.gateway.close();
  http.closeAllConnections();
  await new Promise<void>((resolve) => {
    http.close(() => {
      resolve();
    });
  });
  if (crashes.length > 0) {
    const requests = hub.requests.filter(({ response }) => response === null).map(describeRequest);
    throw new AggregateError(
      crashes,
      `The stand-in server itself failed on: ${requests.join(', ')}`,
    );
  }
}
