import { InteractionType } from 'discord.js';
import { refuse } from './api-error.ts';
import { applyCallback, sendFor } from './interaction-rules.ts';
import type { Callback, Interaction } from './interaction.ts';
import type { JsonObject } from './json.ts';
import { isLoading } from './message-text.ts';
import type { MessageStore } from './message-store.ts';
import type { Message } from './message.ts';
import type { UploadedFile } from './request-body.ts';

export interface InteractionStoreParts {
  readonly nextId: () => string;
  readonly now: () => number;
  readonly messages: MessageStore;
  /** How long after the dispatch the first answer may come. Discord's is 3000. */
  readonly callbackWindowMs: number;
  /** How long after the dispatch the token can be used. Discord's is 15 minutes. */
  readonly tokenLifeMs: number;
}

/** All interactions, each with its token and how far it has come. */
export class InteractionStore {
  readonly #byId = new Map<string, Interaction>();
  readonly #byToken = new Map<string, Interaction>();
  readonly #parts: InteractionStoreParts;

  constructor(parts: InteractionStoreParts) {
    this.#parts = parts;
  }

  /** Makes an interaction, dispatched now. */
  begin(
    started: Pick<
      Interaction,
      | 'type'
      | 'guildId'
      | 'channelId'
      | 'userId'
      | 'owners'
      | 'subject'
      | 'sourceMessageId'
      | 'isMenu'
    >,
  ): Interaction {
    const id = this.#parts.nextId();
    const interaction: Interaction = {
      ...started,
      id,
      token: `interaction-token-${id}`,
      dispatchedAtMs: this.#parts.now(),
      callback: null,
      originalId: null,
      followupIds: [],
      expired: false,
    };
    this.#byId.set(id, interaction);
    this.#byToken.set(interaction.token, interaction);
    return interaction;
  }

  /**
   * Takes the first answer.
   * @throws ApiError 10062 when it is unknown or too late, 40060 when it is not the first, 50035
   */
  answer(
    id: string,
    token: string,
    answer: Pick<Callback, 'type' | 'data' | 'files'>,
  ): Interaction {
    const interaction = this.#byId.get(id);
    if (interaction?.token !== token) throw refuse('unknownInteraction');
    if (interaction.callback !== null) throw refuse('alreadyAcknowledged');
    const atMs = this.#parts.now();
    const afterMs = atMs - interaction.dispatchedAtMs;
    if (afterMs > this.#parts.callbackWindowMs) throw refuse('unknownInteraction');
    applyCallback(interaction, answer, this.#parts.messages);
    interaction.callback = { ...answer, atMs, afterMs };
    return interaction;
  }

  /**
   * The interaction that a webhook's token belongs to.
   * @throws ApiError 10015 before its first answer, 50027 when the token has expired
   */
  answered(token: string): Interaction {
    const interaction = this.#byToken.get(token);
    if (interaction === undefined) throw refuse('unknownWebhook');
    const ageMs = this.#parts.now() - interaction.dispatchedAtMs;
    if (interaction.expired || ageMs > this.#parts.tokenLifeMs) throw refuse('expiredToken');
    const { callback, type } = interaction;
    if (callback === null || type === InteractionType.ApplicationCommandAutocomplete) {
      throw refuse('unknownWebhook');
    }
    return interaction;
  }

  /**
   * The id of a message that this interaction may touch: its reply for `@original`, or one of its follow-ups.
   * @throws ApiError 10008
   */
  messageId(interaction: Interaction, wanted: string): string {
    const { originalId, followupIds } = interaction;
    const found = wanted === '@original' ? originalId : wanted;
    if (found === null) throw refuse('unknownMessage');
    if (found !== originalId && !followupIds.includes(found)) throw refuse('unknownMessage');
    return found;
  }

  /** Sends a follow-up. The first one after a deferral fills in the deferred reply instead, as at Discord. */
  followUp(interaction: Interaction, payload: JsonObject, files: readonly UploadedFile[]): Message {
    const { messages } = this.#parts;
    const { originalId } = interaction;
    const original = originalId === null ? undefined : messages.find(originalId);
    if (originalId !== null && original?.deletedAtMs === null && isLoading(original.current)) {
      return messages.edit(originalId, payload, files);
    }
    const message = sendFor(interaction, payload, files, messages);
    interaction.followupIds.push(message.id);
    return message;
  }
}
