import type { Changes } from './changes.ts';
import type { CommandStore } from './command-store.ts';
import type { Faults } from './faults.ts';
import type { Gateway } from './gateway.ts';
import type { InteractionStore } from './interaction-store.ts';
import type { MessageStore } from './message-store.ts';
import type { RecordedRequest } from './request-log.ts';
import type { World } from './world.ts';

/** Everything the stand-in server consists of, for its routes and its drivers. */
export interface Hub {
  readonly token: string;
  readonly messageContent: boolean;
  /** How many shards are recommended. */
  readonly recommendedShards: number;
  /** How many shards may identify within the same five seconds. */
  readonly maxConcurrency: number;
  readonly nextId: () => string;
  readonly now: () => number;
  readonly changes: Changes;
  readonly world: World;
  readonly gateway: Gateway;
  readonly commands: CommandStore;
  readonly messages: MessageStore;
  readonly interactions: InteractionStore;
  readonly faults: Faults;
  /** REST requests in the order of arrival. */
  readonly requests: RecordedRequest[];
  /** Those that no route is for. */
  readonly unexpected: RecordedRequest[];
  /** `ws://127.0.0.1:port` */
  gatewayUrl: string;
}
