import { GatewayOpcodes } from 'discord.js';
import type { WebSocket } from 'ws';
import type { JsonObject } from './json.ts';
import type { Shard } from './shard.ts';

/** A dispatch as it went, or will go, to the client. */
export interface Dispatch {
  readonly op: 0;
  /** Name of the event. */
  readonly t: string;
  /** Sequence number, from 1. */
  readonly s: number;
  readonly d: JsonObject;
}

/** A client's session: it outlives its connections, and keeps what was dispatched so that it can be replayed. */
export class GatewaySession {
  readonly id: string;
  /** Bits of discord.js's `GatewayIntentBits`. */
  readonly intents: number;
  readonly shard: Shard;
  readonly #dispatches: Dispatch[] = [];
  #socket: WebSocket | null;

  constructor(id: string, intents: number, shard: Shard, socket: WebSocket) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
    this.#socket = socket;
  }

  isOn(socket: WebSocket): boolean {
    return this.#socket === socket;
  }

  /** Sends an event; one that finds no connection is kept for the resume. */
  dispatch(t: string, d: JsonObject): void {
    const dispatch: Dispatch = { op: 0, t, s: this.#dispatches.length + 1, d };
    this.#dispatches.push(dispatch);
    this.#socket?.send(JSON.stringify(dispatch));
  }

  /** Whether it can have sent this sequence number. */
  knows(sequence: number): boolean {
    return sequence >= 0 && sequence <= this.#dispatches.length;
  }

  /** Takes up the session on a new connection: all that came after `sequence`, then RESUMED. */
  resume(socket: WebSocket, sequence: number): void {
    this.#socket = socket;
    for (const missed of this.#dispatches.slice(sequence)) socket.send(JSON.stringify(missed));
    this.dispatch('RESUMED', {});
  }

  /** Tells a client that is connected (op 9) that the session must be taken up again, or made anew. */
  callInvalid(isResumable: boolean): void {
    this.#socket?.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: isResumable }));
    this.detach();
  }

  /** What is dispatched from now on is kept for the resume. */
  detach(): void {
    this.#socket = null;
  }
}
