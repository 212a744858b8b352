import type { Hub } from './hub.ts';
import { isLoading, textOf } from './message-text.ts';
import type { Edit, Message, MessageTrail } from './message.ts';
import { describeRequest } from './request-log.ts';

export interface FinalOptions {
  /** @default 5000 */
  readonly timeoutMs?: number;
  /** Whether the message has settled. @default any message that is no longer "thinking…" */
  readonly until?: (message: Message) => boolean;
}

/** A message of the bot's that a test follows while it changes. */
export interface Reply {
  readonly id: string;
  readonly sentAtMs: number;
  /** As it stands; `null` once it is deleted. */
  message(): Message | null;
  /** Every change so far, in order. */
  edits(): readonly Edit[];
  /** The message once it has settled. @throws Error that lists what came, when time is up */
  final(options?: FinalOptions): Promise<Message>;
}

/** Follows a message that is there already. */
export function replyOf(hub: Hub, id: string): Reply {
  const trail = () => trailOf(hub, id);
  return {
    id,
    sentAtMs: trail().createdAtMs,
    message: () => (trail().deletedAtMs === null ? trail().current : null),
    edits: () => trail().edits,
    final: (options) => finalMessage(hub, () => id, options),
  };
}

/** Waits until the message that `find` names has settled. */
export function finalMessage(
  hub: Hub,
  find: () => string | null,
  { timeoutMs, until = () => true }: FinalOptions = {},
): Promise<Message> {
  const trail = () => {
    const id = find();
    return id === null ? undefined : hub.messages.find(id);
  };
  return hub.changes.until({
    find() {
      const found = trail();
      if (found?.deletedAtMs !== null) return undefined;
      return !isLoading(found.current) && until(found.current) ? found.current : undefined;
    },
    what: 'a reply to settle',
    received: () => [...states(trail()), ...receivedRequests(hub)],
    timeoutMs,
  });
}

/** The requests so far, for the messages of errors. */
export function receivedRequests(hub: Hub): readonly string[] {
  return hub.requests.map(describeRequest);
}

function trailOf(hub: Hub, id: string): MessageTrail {
  const trail = hub.messages.find(id);
  if (trail === undefined) throw new Error(`There is no message ${id} on the stand-in server.`);
  return trail;
}

function states(trail: MessageTrail | undefined): readonly string[] {
  if (trail === undefined) return ['no message yet'];
  const texts = trail.edits.map(({ message }) => `edited to: ${textOf(message)}`);
  return [...texts, `now: ${isLoading(trail.current) ? 'thinking…' : textOf(trail.current)}`];
}
