import { ApplicationCommandType, ComponentType, InteractionType } from 'discord.js';
import { apiMessage } from './api-message.ts';
import { interactionOptions } from './command-options.ts';
import type { Hub } from './hub.ts';
import { interactionHandle, type InteractionHandle } from './interaction-handle.ts';
import { baseInteraction, invokerOf, type Invoker } from './interaction-payload.ts';
import type { Interaction } from './interaction.ts';
import { asObjects, asText, type JsonObject } from './json.ts';
import { componentsOf } from './message-text.ts';
import type {
  AutocompleteUse,
  CommandUse,
  ComponentUse,
  MenuUse,
  ModalUse,
  SelectUse,
} from './interaction-uses.ts';
import { modalSubmission } from './modal-submission.ts';
import { receivedRequests } from './reply.ts';
import { lookupOf } from './routes/lookup.ts';

type Begin = Pick<Interaction, 'type' | 'subject' | 'sourceMessageId' | 'isMenu'>;

/** Does what people do with commands and components; each is dispatched to the bot as INTERACTION_CREATE. */
export class InteractionDriver {
  readonly #hub: Hub;

  constructor(hub: Hub) {
    this.#hub = hub;
  }

  /**
   * Runs a slash command, once it is registered.
   * @throws Error when it is not registered in time, or its options are not those that Discord's client lets pass
   */
  async command(use: CommandUse): Promise<InteractionHandle> {
    return this.#typed(use, InteractionType.ApplicationCommand, null);
  }

  /** Types into an option that has autocomplete. */
  async autocomplete(use: AutocompleteUse): Promise<InteractionHandle> {
    return this.#typed(use, InteractionType.ApplicationCommandAutocomplete, use.focused);
  }

  /** Runs a message context menu command on a message; the bot sees that message whole, whatever its intents. */
  async menu(use: MenuUse): Promise<InteractionHandle> {
    const command = await this.#registered(use.name, ApplicationCommandType.Message, use);
    const { messages } = this.#hub;
    const target = apiMessage(messages.get(use.target.id), lookupOf(this.#hub));
    const data = {
      ...commandData(command),
      target_id: use.target.id,
      resolved: { messages: { [use.target.id]: target } },
    };
    const type = InteractionType.ApplicationCommand;
    return this.#dispatch(use, data, begin(type, use.name, null, true));
  }

  /** @throws Error when the message has no such button, or it is disabled, unless the id is forged */
  button(use: ComponentUse): InteractionHandle {
    if (use.isForged !== true) this.#component(use, ComponentType.Button);
    const data = { component_type: ComponentType.Button, custom_id: use.customId };
    const started = begin(InteractionType.MessageComponent, use.customId, use.message.id);
    return this.#dispatch(use, data, started);
  }

  /** @throws Error when the message has no such menu, it is disabled, or it does not offer these values */
  select(use: SelectUse): InteractionHandle {
    const { values, customId } = use;
    const menu = this.#component(use, ComponentType.StringSelect);
    const offered = asObjects(menu.options).map(({ value }) => asText(value));
    const missing = values.filter((value) => !offered.includes(value));
    if (missing.length > 0) {
      throw new Error(`Menu "${customId}" does not offer ${missing.join(', ')}.`);
    }
    const data = { component_type: ComponentType.StringSelect, custom_id: customId, values };
    const started = begin(InteractionType.MessageComponent, customId, use.message.id);
    return this.#dispatch(use, data, started);
  }

  /** @throws Error when a required input is left out, or one is named that the modal does not have */
  modalSubmit(use: ModalUse): InteractionHandle {
    const data = modalSubmission(use.modal, use.fields);
    const source = use.message?.id ?? null;
    const customId = asText(use.modal.custom_id) ?? '';
    return this.#dispatch(use, data, begin(InteractionType.ModalSubmit, customId, source));
  }

  async #typed(
    use: CommandUse,
    type: InteractionType,
    focused: string | null,
  ): Promise<InteractionHandle> {
    const [name = '', ...path] = use.name.split(' ');
    const command = await this.#registered(name, ApplicationCommandType.ChatInput, use);
    const typed = { command, path, values: use.options ?? {}, focused };
    const data = { ...commandData(command), options: interactionOptions(typed) };
    return this.#dispatch(use, data, begin(type, `/${use.name}`, null));
  }

  #registered(
    name: string,
    type: ApplicationCommandType,
    use: Invoker & { readonly timeoutMs?: number },
  ): Promise<JsonObject> {
    const { commands, changes } = this.#hub;
    return changes.until({
      find: () => commands.find(name, type, invokerOf(use).guildId),
      what: `command "${name}" to be registered`,
      received: () => [
        ...commands.list(null).map((command) => `registered: ${String(command.name)}`),
        ...receivedRequests(this.#hub),
      ],
      timeoutMs: use.timeoutMs,
    });
  }

  #component({ message, customId }: ComponentUse, type: ComponentType): JsonObject {
    const { current } = this.#hub.messages.find(message.id) ?? {};
    const shown = current === undefined ? [] : componentsOf(current, type);
    const found = shown.find((component) => component.custom_id === customId);
    if (found !== undefined && found.disabled !== true) return found;
    const list = shown.map((component) => String(component.custom_id)).join(', ') || 'none';
    const state = found === undefined ? 'not there' : 'disabled';
    throw new Error(`"${customId}" is ${state}; the message has: ${list}.`);
  }

  #dispatch(invoker: Invoker, data: JsonObject, started: Begin): InteractionHandle {
    const hub = this.#hub;
    const { guildId, channelId, userId, owners } = invokerOf(invoker);
    if (!hub.gateway.hasSessionFor(guildId))
      throw new Error('No bot has identified on the gateway yet, or none for this server.');
    const interaction = hub.interactions.begin({ ...started, guildId, channelId, userId, owners });
    const source = started.sourceMessageId;
    const lookup = lookupOf(hub);
    const message =
      source === null ? {} : { message: apiMessage(hub.messages.get(source), lookup) };
    const payload = { ...baseInteraction(hub.world, interaction, invoker), data, ...message };
    hub.gateway.dispatch('INTERACTION_CREATE', guildId, () => payload);
    return interactionHandle(hub, interaction);
  }
}

function begin(
  type: InteractionType,
  subject: string,
  sourceMessageId: string | null,
  isMenu = false,
): Begin {
  return { type, subject, sourceMessageId, isMenu };
}

function commandData({ id, name, type, guild_id: guildId }: JsonObject): JsonObject {
  return { id, name, type, ...(guildId === undefined ? {} : { guild_id: guildId }) };
}
