import type { Hub } from './hub.ts';
import type { Callback, Interaction } from './interaction.ts';
import { asObjects, asText, type JsonObject } from './json.ts';
import type { Edit, Message } from './message.ts';
import { finalMessage, receivedRequests, replyOf, type FinalOptions, type Reply } from './reply.ts';

interface Timeout {
  /** @default 5000 */
  readonly timeoutMs?: number;
}

/** An interaction that a test made, and what the bot does about it. */
export interface InteractionHandle {
  readonly id: string;
  readonly token: string;
  /** When it was dispatched, on the server's clock. */
  readonly dispatchedAtMs: number;
  /** The first answer. */
  callback(options?: Timeout): Promise<Callback>;
  /** The choices of an autocomplete answer. */
  choices(options?: Timeout): Promise<readonly { name: string; value: unknown }[]>;
  /** The modal that it was answered with. */
  modal(options?: Timeout): Promise<JsonObject>;
  /** The reply, or the message that it updates, as it stands; `null` before it comes and once it is deleted. */
  message(): Message | null;
  /** Changes of that message since the interaction. */
  edits(): readonly Edit[];
  /** That message once it has settled. */
  final(options?: FinalOptions): Promise<Message>;
  /** The follow-ups so far. */
  followups(): readonly Reply[];
  /** The `n`-th follow-up, counted from 1, waited for where it has not come yet. */
  followup(n?: number, options?: Timeout): Promise<Reply>;
  /** Makes the token invalid from now on, as 15 minutes do. */
  expireToken(): void;
}

export function interactionHandle(hub: Hub, interaction: Interaction): InteractionHandle {
  const { id, token, dispatchedAtMs } = interaction;
  const trail = () => hub.messages.find(interaction.originalId ?? '');
  const callback = (options: Timeout = {}) => firstAnswer(hub, interaction, options.timeoutMs);
  return {
    id,
    token,
    dispatchedAtMs,
    callback,
    async choices(options) {
      const { data } = await callback(options);
      return asObjects(data.choices).map(({ name, value }) => ({
        name: asText(name) ?? '',
        value,
      }));
    },
    async modal(options) {
      return (await callback(options)).data;
    },
    message: () => (trail()?.deletedAtMs === null ? (trail()?.current ?? null) : null),
    edits: () => (trail()?.edits ?? []).filter(({ atMs }) => atMs >= dispatchedAtMs),
    final: (options) => finalMessage(hub, () => interaction.originalId, options),
    followups: () => interaction.followupIds.map((followupId) => replyOf(hub, followupId)),
    followup: (n = 1, options = {}) => nthFollowup(hub, interaction, n, options.timeoutMs),
    expireToken() {
      interaction.expired = true;
    },
  };
}

function firstAnswer(hub: Hub, interaction: Interaction, timeoutMs?: number): Promise<Callback> {
  return hub.changes.until({
    find: () => interaction.callback ?? undefined,
    what: `the first answer to "${interaction.subject}"`,
    received: () => receivedRequests(hub),
    timeoutMs,
  });
}

function nthFollowup(
  hub: Hub,
  interaction: Interaction,
  n: number,
  timeoutMs?: number,
): Promise<Reply> {
  return hub.changes.until({
    find() {
      const id = interaction.followupIds[n - 1];
      return id === undefined ? undefined : replyOf(hub, id);
    },
    what: `follow-up ${n} to "${interaction.subject}"`,
    received: () => receivedRequests(hub),
    timeoutMs,
  });
}
