import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord.js';
import type { RawData, WebSocket } from 'ws';
import { parseFrame, type ClientFrame, type Identify, type Resume } from './gateway-frames.ts';
import type { GatewaySession } from './gateway-session.ts';
import type { Gateway } from './gateway.ts';
import { asText } from './json.ts';
import type { Shard } from './shard.ts';

/** Close codes by which a client says that it will not resume. */
const FINAL_CODES = new Set([1000, 1001]);

/** Privileged intents other than MessageContent, which this server grants to nobody. */
const NEVER_GRANTED = GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences;

/** What a client that names no shard is. */
const ONLY_SHARD: Shard = [0, 1];

const ALL_INTENTS = Object.values(GatewayIntentBits)
  .filter((value) => typeof value === 'number')
  .reduce((all, bit) => all | bit, 0);

/** One WebSocket: hello, then identify or resume, then heartbeats and dispatches. */
export class GatewayConnection {
  readonly #gateway: Gateway;
  readonly #socket: WebSocket;
  #session: GatewaySession | null = null;

  constructor(gateway: Gateway, socket: WebSocket) {
    this.#gateway = gateway;
    this.#socket = socket;
    socket.on('message', (data) => {
      this.#receive(data);
    });
    socket.on('close', (code) => {
      this.#leave(code);
    });
  }

  greet(): void {
    this.#gateway.log.add('connected', {});
    const d = { heartbeat_interval: this.#gateway.parts.heartbeatIntervalMs, _trace: [] };
    this.#send({ op: GatewayOpcodes.Hello, d });
  }

  #receive(data: RawData): void {
    const frame = parseFrame(rawText(data));
    if ('closeCode' in frame) this.#socket.close(frame.closeCode);
    else this.#handle(frame);
  }

  #handle(frame: ClientFrame): void {
    switch (frame.op) {
      case GatewayOpcodes.Heartbeat:
        this.#beat(frame.d);
        return;
      case GatewayOpcodes.Identify:
        this.#identify(frame.d);
        return;
      case GatewayOpcodes.Resume:
        this.#resume(frame.d);
        return;
      case GatewayOpcodes.PresenceUpdate:
        if (this.#session === null) this.#socket.close(GatewayCloseCodes.NotAuthenticated);
        else this.#gateway.log.add('presence', frame.d);
    }
  }

  #beat(sequence: number | null): void {
    this.#gateway.log.add('heartbeat', { sequence });
    if (!this.#gateway.isSilent(this.#socket)) this.#send({ op: GatewayOpcodes.HeartbeatAck });
  }

  #identify(identify: Identify): void {
    this.#gateway.log.add('identify', identify);
    const code = this.#refusal(identify);
    if (code !== null) {
      this.#socket.close(code);
      return;
    }
    if (this.#gateway.isMute) return;
    const { parts } = this.#gateway;
    const { intents, shard = ONLY_SHARD } = identify;
    const session = this.#gateway.open(intents, shard, this.#socket);
    this.#session = session;
    session.dispatch('READY', { ...parts.ready(shard), session_id: session.id, shard });
    if ((intents & GatewayIntentBits.Guilds) !== 0) {
      for (const guild of parts.guilds(shard)) session.dispatch('GUILD_CREATE', guild);
    }
    this.#gateway.log.add('ready', { session: session.id, shard });
  }

  #refusal({ token, intents, compress, shard = ONLY_SHARD }: Identify): GatewayCloseCodes | null {
    const { parts } = this.#gateway;
    if (this.#isAuthenticated()) return GatewayCloseCodes.AlreadyAuthenticated;
    if (token !== parts.token) return GatewayCloseCodes.AuthenticationFailed;
    const [id, count] = shard;
    if (id < 0 || id >= count) return GatewayCloseCodes.InvalidShard;
    if (parts.guildIds(shard).length > parts.guildsPerShard)
      return GatewayCloseCodes.ShardingRequired;
    if ((intents & ~ALL_INTENTS) !== 0) return GatewayCloseCodes.InvalidIntents;
    const refused = parts.messageContent
      ? NEVER_GRANTED
      : NEVER_GRANTED | GatewayIntentBits.MessageContent;
    if ((intents & refused) !== 0) return GatewayCloseCodes.DisallowedIntents;
    return compress === true ? GatewayCloseCodes.DecodeError : null;
  }

  #resume(resume: Resume): void {
    this.#gateway.log.add('resume', resume);
    if (this.#isAuthenticated()) {
      this.#socket.close(GatewayCloseCodes.AlreadyAuthenticated);
      return;
    }
    const session = this.#gateway.session(resume.session_id);
    if (session === undefined || resume.token !== this.#gateway.parts.token) {
      this.#gateway.log.add('invalidSession', { session: resume.session_id });
      this.#send({ op: GatewayOpcodes.InvalidSession, d: false });
    } else if (!session.knows(resume.seq)) {
      this.#socket.close(GatewayCloseCodes.InvalidSeq);
    } else {
      this.#session = session;
      session.resume(this.#socket, resume.seq);
      this.#gateway.log.add('resumed', { session: session.id });
    }
  }

  /** Until its session is called invalid. */
  #isAuthenticated(): boolean {
    return this.#session?.isOn(this.#socket) ?? false;
  }

  #leave(code: number): void {
    const session = this.#session;
    if (session?.isOn(this.#socket)) session.detach();
    if (session !== null && FINAL_CODES.has(code)) this.#gateway.end(session);
    this.#gateway.log.add('closed', { code });
  }

  #send(frame: object): void {
    this.#socket.send(JSON.stringify(frame));
  }
}

function rawText(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return asText(data) ?? (data instanceof ArrayBuffer ? Buffer.from(data) : data).toString('utf8');
}
