import { GatewayOpcodes } from 'discord.js';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Changes } from './changes.ts';
import { GatewayConnection } from './gateway-connection.ts';
import { GatewayLog } from './gateway-log.ts';
import { GatewaySession } from './gateway-session.ts';
import type { JsonObject } from './json.ts';
import { isFor, type Shard } from './shard.ts';

export interface GatewayParts {
  readonly changes: Changes;
  readonly now: () => number;
  readonly token: string;
  /** Whether the MessageContent intent was granted to the application. */
  readonly messageContent: boolean;
  readonly heartbeatIntervalMs: number;
  /** Most servers that one session may have: more need more shards. */
  readonly guildsPerShard: number;
  /** `ws://127.0.0.1:port`; known once the server listens. */
  url(): string;
  /** Ids of the servers whose events go to a shard. */
  guildIds(shard: Shard): readonly string[];
  /** The data of READY for a new session of a shard, but for the id of the session. */
  ready(shard: Shard): JsonObject;
  /** What is dispatched right after READY: one GUILD_CREATE a guild. */
  guilds(shard: Shard): readonly JsonObject[];
}

export interface WaitOptions {
  /** @default 5000 */
  readonly timeoutMs?: number;
}

/** Discord's gateway: every connection and session of every client, and the ways to disturb them. */
export class Gateway {
  readonly log: GatewayLog;
  readonly parts: GatewayParts;
  readonly sockets = new WebSocketServer({ noServer: true });
  readonly #silent = new WeakSet<WebSocket>();
  /** Whether clients that identify are left without an answer. */
  isMute = false;
  readonly #sessions = new Map<string, GatewaySession>();
  #made = 0;

  constructor(parts: GatewayParts) {
    this.parts = parts;
    this.log = new GatewayLog(parts.changes, parts.now);
    this.sockets.on('connection', (socket) => {
      new GatewayConnection(this, socket).greet();
    });
  }

  /**
   * Sends an event of a server, or (`null`) of none, to every session of its shard that `dataFor` gives data for. A
   * session without a connection gets it on resume.
   */
  dispatch(
    event: string,
    guildId: string | null,
    dataFor: (intents: number) => JsonObject | null,
  ): void {
    for (const session of this.#sessions.values()) {
      if (!isFor(session.shard, guildId)) continue;
      const data = dataFor(session.intents);
      if (data !== null) session.dispatch(event, data);
    }
  }

  /** Resolves once clients got ready this many times in all: identified, and got READY and their guilds. */
  async ready(times = 1, options: WaitOptions = {}): Promise<void> {
    await this.log.until('ready', times, options);
  }

  /** Resolves once clients have resumed this many times in all. */
  async resumed(times = 1, options: WaitOptions = {}): Promise<void> {
    await this.log.until('resumed', times, options);
  }

  /** Closes every connection with this code; without one it breaks them off, as a failing network does. */
  dropConnections({ code }: { readonly code?: number } = {}): void {
    for (const socket of this.sockets.clients) {
      if (code === undefined) socket.terminate();
      else socket.close(code);
    }
  }

  /** Asks every client to reconnect (op 7). */
  requestReconnect(): void {
    this.sendFrame(JSON.stringify({ op: GatewayOpcodes.Reconnect, d: null }));
  }

  /**
   * Tells every client that its session is invalid (op 9). One that may be resumed, on the same connection, is kept. A client
   * without a connection, or just about to resume on one, learns it from the answer to that.
   */
  invalidateSessions({ resumable }: { readonly resumable: boolean }): void {
    for (const session of this.#sessions.values()) session.callInvalid(resumable);
    if (!resumable) this.forgetSessions();
  }

  /** Sends every client a frame as it is, whatever that may be. */
  sendFrame(frame: string | Uint8Array): void {
    for (const socket of this.sockets.clients) socket.send(frame);
  }

  /**
   * Leaves the connections open on which nothing comes any more, as a network that has lost them without a word: no
   * heartbeat is answered, and what happens is kept for the resume. New connections are served.
   */
  fallSilent(): void {
    for (const socket of this.sockets.clients) this.#silent.add(socket);
    for (const session of this.#sessions.values()) session.detach();
  }

  isSilent(socket: WebSocket): boolean {
    return this.#silent.has(socket);
  }

  /** Forgets every session, so that the next resume is answered with op 9. */
  forgetSessions(): void {
    this.#sessions.clear();
  }

  /** Whether any client has a session that gets the events of a server, or (`null`) of none. */
  hasSessionFor(guildId: string | null): boolean {
    return [...this.#sessions.values()].some(({ shard }) => isFor(shard, guildId));
  }

  open(intents: number, shard: Shard, socket: WebSocket): GatewaySession {
    this.#made += 1;
    const session = new GatewaySession(`session-${this.#made}`, intents, shard, socket);
    this.#sessions.set(session.id, session);
    return session;
  }

  session(id: string): GatewaySession | undefined {
    return this.#sessions.get(id);
  }

  /** A session ends with the connection that a client closes on purpose. */
  end(session: GatewaySession): void {
    this.#sessions.delete(session.id);
  }

  close(): void {
    this.#sessions.clear();
    this.dropConnections();
    this.sockets.close();
  }
}
