import { MessageFlags } from 'discord.js';
import { refuse } from './api-error.ts';
import { isJsonObject, type JsonObject } from './json.ts';
import { findMentions } from './mentions.ts';
import { checkMessage, flagRemoval } from './message-check.ts';
import { changeMessage, composeMessage, type Draft, type Unaddressed } from './message-draft.ts';
import { textOf } from './message-text.ts';
import type { Edit, Message, MessageTrail } from './message.ts';
import type { UploadedFile } from './request-body.ts';

/** What becomes known of messages as they change. */
export interface MessageListener {
  created(message: Message): void;
  edited(message: Message): void;
  deleted(message: Message): void;
}

export interface MessageStoreParts {
  readonly nextId: () => string;
  readonly now: () => number;
  readonly listener: MessageListener;
}

interface Trail {
  current: Message;
  readonly createdAtMs: number;
  readonly edits: Edit[];
  deletedAtMs: number | null;
}

/** All messages, and what happened to each. Payloads are refused for what Discord refuses them for. */
export class MessageStore {
  readonly #trails = new Map<string, Trail>();
  readonly #parts: MessageStoreParts;

  constructor(parts: MessageStoreParts) {
    this.#parts = parts;
  }

  /** @throws ApiError 50035 or 50006 */
  create(draft: Draft): Message {
    const message = this.#withMentions(composeMessage(draft, this.#parts.nextId), draft.payload);
    const loading = (message.flags & MessageFlags.Loading) !== 0;
    if (!loading) checkMessage(message, draft.payload, []);
    this.#trails.set(message.id, {
      current: message,
      createdAtMs: this.#parts.now(),
      edits: [],
      deletedAtMs: null,
    });
    this.#parts.listener.created(message);
    return message;
  }

  /** @throws ApiError 10008, 50035 or 50006 */
  edit(id: string, payload: JsonObject, files: readonly UploadedFile[]): Message {
    const trail = this.#alive(id);
    const before = trail.current;
    const message = this.#withMentions(
      changeMessage(before, payload, files, this.#parts.nextId),
      payload,
    );
    checkMessage(message, payload, flagRemoval(before, payload));
    trail.current = message;
    trail.edits.push({ atMs: this.#parts.now(), payload, message });
    this.#parts.listener.edited(message);
    return message;
  }

  /** Sets a flag that Discord itself sets. */
  flag(id: string, flag: number): void {
    const trail = this.#alive(id);
    trail.current = { ...trail.current, flags: trail.current.flags | flag };
  }

  /** @throws ApiError 10008 */
  delete(id: string): void {
    const trail = this.#alive(id);
    trail.deletedAtMs = this.#parts.now();
    this.#parts.listener.deleted(trail.current);
  }

  /** @throws ApiError 10008 when there is none, or no longer */
  get(id: string): Message {
    return this.#alive(id).current;
  }

  find(id: string): MessageTrail | undefined {
    return this.#trails.get(id);
  }

  /** Messages of a channel that were not deleted, oldest first. */
  inChannel(channelId: string): readonly Message[] {
    return this.all()
      .filter(({ deletedAtMs }) => deletedAtMs === null)
      .map(({ current }) => current)
      .filter((message) => message.channelId === channelId);
  }

  /** Every message there ever was, oldest first. */
  all(): readonly MessageTrail[] {
    return [...this.#trails.values()];
  }

  #alive(id: string): Trail {
    const trail = this.#trails.get(id);
    if (trail?.deletedAtMs !== null) throw refuse('unknownMessage');
    return trail;
  }

  #withMentions(message: Unaddressed, payload: JsonObject): Message {
    const allowed = isJsonObject(payload.allowed_mentions) ? payload.allowed_mentions : null;
    const replied = this.#trails.get(message.referencedMessageId ?? '')?.current.authorId;
    return { ...message, mentions: findMentions(textOf(message), allowed, replied ?? null) };
  }
}
