import type { InteractionResponseType, InteractionType } from 'discord.js';
import type { JsonObject } from './json.ts';
import type { UploadedFile } from './request-body.ts';

/** The first answer to an interaction. */
export interface Callback {
  /** When it came, on the server's clock. */
  readonly atMs: number;
  /** How long after the dispatch that was. */
  readonly afterMs: number;
  readonly type: InteractionResponseType;
  readonly data: JsonObject;
  readonly files: readonly UploadedFile[];
}

/** An interaction and how far it has come. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly guildId: string | null;
  readonly channelId: string;
  readonly userId: string;
  readonly owners: JsonObject;
  /** Name of the command, or the custom id: for the messages of errors. */
  readonly subject: string;
  /** The message whose component was used, or the one a modal was opened from. */
  readonly sourceMessageId: string | null;
  /** Whether it is a context menu command. */
  readonly isMenu: boolean;
  readonly dispatchedAtMs: number;
  callback: Callback | null;
  /** The reply, or the message that is updated. */
  originalId: string | null;
  readonly followupIds: string[];
  /** Set when a test lets the token expire before its time. */
  expired: boolean;
}
