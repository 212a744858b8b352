import type { MessageType } from 'discord.js';
import type { JsonObject } from './json.ts';
import type { Mentions } from './mentions.ts';

/** A message as it stands at one moment. */
export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly guildId: string | null;
  readonly authorId: string;
  /** Set on messages of webhooks, and on those that answer an interaction. */
  readonly webhookId: string | null;
  readonly type: MessageType;
  readonly content: string;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly attachments: readonly Attachment[];
  /** Bits of discord.js's `MessageFlags`. */
  readonly flags: number;
  readonly mentions: Mentions;
  readonly referencedMessageId: string | null;
  readonly interaction: MessageInteraction | null;
  readonly nonce: string | number | null;
  readonly createdAt: Date;
  readonly editedAt: Date | null;
}

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** The interaction that a message answers. */
export interface MessageInteraction {
  readonly id: string;
  readonly type: number;
  readonly userId: string;
  /** Integration owners, as Discord sent them with the interaction. */
  readonly owners: JsonObject;
}

/** One change of a message. */
export interface Edit {
  /** When it came, on the server's clock. */
  readonly atMs: number;
  readonly payload: JsonObject;
  /** The message after it. */
  readonly message: Message;
}

/** A message and all that happened to it. */
export interface MessageTrail {
  readonly current: Message;
  readonly createdAtMs: number;
  readonly edits: readonly Edit[];
  readonly deletedAtMs: number | null;
}
