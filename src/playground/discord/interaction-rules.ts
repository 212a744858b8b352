import {
  InteractionResponseType as Response,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord.js';
import { ApiError, invalidForm, refuse } from './api-error.ts';
import type { Callback, Interaction } from './interaction.ts';
import type { JsonObject } from './json.ts';
import type { MessageStore } from './message-store.ts';
import type { Message, MessageInteraction } from './message.ts';
import { checkPayload, type PayloadKind } from './payload-limits.ts';
import type { UploadedFile } from './request-body.ts';
import { IDS } from './world.ts';

/** Which answers each type of interaction takes. */
const ALLOWED: Readonly<Record<InteractionType, readonly Response[]>> = {
  [InteractionType.Ping]: [Response.Pong],
  [InteractionType.ApplicationCommand]: [
    Response.ChannelMessageWithSource,
    Response.DeferredChannelMessageWithSource,
    Response.Modal,
  ],
  [InteractionType.MessageComponent]: [
    Response.ChannelMessageWithSource,
    Response.DeferredChannelMessageWithSource,
    Response.DeferredMessageUpdate,
    Response.UpdateMessage,
    Response.Modal,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [Response.ApplicationCommandAutocompleteResult],
  [InteractionType.ModalSubmit]: [
    Response.ChannelMessageWithSource,
    Response.DeferredChannelMessageWithSource,
    Response.DeferredMessageUpdate,
    Response.UpdateMessage,
  ],
};

const KIND: Readonly<Partial<Record<Response, PayloadKind>>> = {
  [Response.DeferredChannelMessageWithSource]: 'deferral',
  [Response.ApplicationCommandAutocompleteResult]: 'autocomplete',
  [Response.Modal]: 'modal',
};

/** How a callback's payload is to be checked; `null` when it carries nothing, or a message that its store checks. */
export function callbackKind(type: Response): PayloadKind | null {
  return KIND[type] ?? null;
}

/**
 * Carries out the first answer to an interaction.
 * @throws ApiError 50035 when the type does not answer this interaction, or its data breaks the limits
 */
export function applyCallback(
  interaction: Interaction,
  { type, data, files }: Pick<Callback, 'type' | 'data' | 'files'>,
  messages: MessageStore,
): void {
  checkType(interaction, type);
  inData(() => {
    const kind = callbackKind(type);
    const violations = kind === null ? [] : checkPayload(data, kind);
    if (violations.length > 0) throw invalidForm(violations);
    interaction.originalId = originalAfter(interaction, type, data, files, messages);
  });
}

/** Sends a message in answer to an interaction: its reply or a follow-up. */
export function sendFor(
  interaction: Interaction,
  payload: JsonObject,
  files: readonly UploadedFile[],
  messages: MessageStore,
  extraFlags = 0,
): Message {
  const fromMessage = interaction.sourceMessageId !== null;
  return messages.create({
    payload,
    files,
    channelId: interaction.channelId,
    guildId: interaction.guildId,
    authorId: IDS.bot,
    webhookId: IDS.application,
    type: fromMessage ? MessageType.Reply : commandMessageType(interaction),
    referencedMessageId: interaction.sourceMessageId,
    interaction: origin(interaction),
    extraFlags,
  });
}

function checkType(interaction: Interaction, type: Response): void {
  const updates = type === Response.DeferredMessageUpdate || type === Response.UpdateMessage;
  const allowed = ALLOWED[interaction.type].some((response) => response === type);
  if (allowed && !(updates && interaction.sourceMessageId === null)) return;
  const message = `Response type ${type} does not answer an interaction of type ${interaction.type}.`;
  throw invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
}

/** Runs what may find violations in `data` of the callback, and says so in their paths. */
function inData(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof ApiError) || error.violations.length === 0) throw error;
    throw invalidForm(
      error.violations.map((found) => ({ ...found, path: ['data', ...found.path] })),
    );
  }
}

function originalAfter(
  interaction: Interaction,
  type: Response,
  data: JsonObject,
  files: readonly UploadedFile[],
  messages: MessageStore,
): string | null {
  switch (type) {
    case Response.ChannelMessageWithSource:
      return sendFor(interaction, data, files, messages).id;
    case Response.DeferredChannelMessageWithSource:
      return sendFor(interaction, data, files, messages, MessageFlags.Loading).id;
    case Response.UpdateMessage:
      return messages.edit(sourceOf(interaction), data, files).id;
    case Response.DeferredMessageUpdate:
      return sourceOf(interaction);
    default:
      return null;
  }
}

function sourceOf({ sourceMessageId }: Interaction): string {
  if (sourceMessageId === null) throw refuse('unknownMessage');
  return sourceMessageId;
}

function commandMessageType({ isMenu }: Interaction): MessageType {
  return isMenu ? MessageType.ContextMenuCommand : MessageType.ChatInputCommand;
}

function origin({ id, type, userId, owners }: Interaction): MessageInteraction {
  return { id, type, userId, owners };
}
