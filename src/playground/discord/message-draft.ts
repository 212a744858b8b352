import { MessageFlags, type MessageType } from 'discord.js';
import { attachFiles } from './attachments.ts';
import { asNumber, asObjects, asText, type JsonObject } from './json.ts';
import type { Message, MessageInteraction } from './message.ts';
import { numberComponents } from './number-components.ts';
import type { UploadedFile } from './request-body.ts';

/** A message to be, from a payload as it is sent to Discord. */
export interface Draft {
  readonly payload: JsonObject;
  readonly files: readonly UploadedFile[];
  readonly channelId: string;
  readonly guildId: string | null;
  readonly authorId: string;
  readonly type: MessageType;
  readonly webhookId?: string | null;
  readonly interaction?: MessageInteraction | null;
  readonly referencedMessageId?: string | null;
  /** Flags of the server's own: Loading. */
  readonly extraFlags?: number;
}

/** A message of which is not yet known whom it pings. */
export type Unaddressed = Omit<Message, 'mentions'>;

/** Flags that a sender may set. */
const SENDABLE =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;
const EDITABLE = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/** The message that a payload makes. */
export function composeMessage(draft: Draft, nextId: () => string): Unaddressed {
  const { payload } = draft;
  return {
    id: nextId(),
    channelId: draft.channelId,
    guildId: draft.guildId,
    authorId: draft.authorId,
    type: draft.type,
    webhookId: draft.webhookId ?? null,
    content: asText(payload.content) ?? '',
    embeds: asObjects(payload.embeds),
    components: numberComponents(payload.components),
    attachments: attachFiles([], payload, draft.files, nextId),
    flags: ((asNumber(payload.flags) ?? 0) & SENDABLE) | (draft.extraFlags ?? 0),
    referencedMessageId: draft.referencedMessageId ?? null,
    interaction: draft.interaction ?? null,
    nonce: asText(payload.nonce) ?? asNumber(payload.nonce),
    createdAt: new Date(),
    editedAt: null,
  };
}

/** What a message becomes by an edit: what the payload leaves out stays, and it no longer "thinks". */
export function changeMessage(
  before: Unaddressed,
  payload: JsonObject,
  files: readonly UploadedFile[],
  nextId: () => string,
): Unaddressed {
  const { content, embeds, components } = payload;
  return {
    ...before,
    content: content === undefined ? before.content : (asText(content) ?? ''),
    embeds: embeds === undefined ? before.embeds : asObjects(embeds),
    components: components === undefined ? before.components : numberComponents(components),
    attachments: attachFiles(before.attachments, payload, files, nextId),
    flags: changeFlags(before.flags, asNumber(payload.flags)),
    editedAt: new Date(),
  };
}

function changeFlags(before: number, wanted: number | null): number {
  const kept = before & ~(MessageFlags.Loading | EDITABLE);
  const lasting = before & (wanted === null ? EDITABLE : MessageFlags.IsComponentsV2);
  return kept | lasting | ((wanted ?? 0) & EDITABLE);
}
