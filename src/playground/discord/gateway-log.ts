import type { Changes } from './changes.ts';
import type { JsonObject } from './json.ts';

/** What clients did on the gateway, and what they were told of it. */
export type GatewayEventKind =
  | 'connected'
  | 'identify'
  | 'ready'
  | 'resume'
  | 'resumed'
  | 'invalidSession'
  | 'heartbeat'
  | 'presence'
  | 'closed';

export interface GatewayEvent {
  readonly kind: GatewayEventKind;
  /** On the server's clock. */
  readonly atMs: number;
  /** The payload, or `{code}` of a closed connection, whichever side closed it. */
  readonly data: JsonObject;
}

/** Everything that happened on the gateway but dispatches, in order. */
export class GatewayLog {
  readonly events: GatewayEvent[] = [];
  readonly #changes: Changes;
  readonly #now: () => number;

  constructor(changes: Changes, now: () => number) {
    this.#changes = changes;
    this.#now = now;
  }

  add(kind: GatewayEventKind, data: JsonObject): void {
    this.events.push({ kind, atMs: this.#now(), data });
    this.#changes.notify();
  }

  of(kind: GatewayEventKind): readonly GatewayEvent[] {
    return this.events.filter((event) => event.kind === kind);
  }

  /** The `n`-th event of a kind, counted from 1, waited for where it has not come yet. */
  until(
    kind: GatewayEventKind,
    n: number,
    { timeoutMs }: { readonly timeoutMs?: number } = {},
  ): Promise<GatewayEvent> {
    return this.#changes.until({
      find: () => this.of(kind)[n - 1],
      what: `"${kind}" ${n} on the gateway`,
      received: () => this.events.map((event) => `${event.kind} ${JSON.stringify(event.data)}`),
      timeoutMs,
    });
  }
}
