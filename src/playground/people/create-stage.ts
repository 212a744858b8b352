import { InteractionResponseType } from 'discord.js';
import type { InteractionHandle } from '../discord/interaction-handle.ts';
import type { JsonObject } from '../discord/json.ts';
import type { DiscordServer } from '../discord/server.ts';
import type { Act } from './act.ts';
import { personOf } from './people.ts';

/** What comes of an act at once; messages come by the view. */
export interface Outcome {
  readonly choices?: readonly { readonly name: string; readonly value: unknown }[];
  /** A form to fill in, and what to call it when it is sent. */
  readonly modal?: { readonly id: string; readonly form: JsonObject };
  /** Set when the bot did not answer in the three seconds that Discord gives it. */
  readonly unanswered?: true;
}

export interface Stage {
  /** @throws Error in words when Discord's own client would not let anyone do this */
  perform(act: Act): Promise<Outcome>;
  /** What an interaction was: `/ask`, or the name of a menu command. */
  nameOf(interactionId: string): string | null;
}

interface OpenModal {
  readonly form: JsonObject;
  readonly messageId: string | null;
}

/** A little more than Discord gives a bot, so that its own limit is the one that shows. */
const CALLBACK_MS = 3500;

/** Lets people act on the stand-in server. */
export function createStage(server: DiscordServer): Stage {
  const names = new Map<string, string>();
  const modals = new Map<string, OpenModal>();
  return {
    nameOf: (id) => names.get(id) ?? null,
    async perform(act) {
      if (act.kind === 'say') return say(server, act);
      const handle = await begin(server, act, modals);
      if (act.kind === 'command') names.set(handle.id, `/${act.name}`);
      if (act.kind === 'menu') names.set(handle.id, act.name);
      const callback = await handle.callback({ timeoutMs: CALLBACK_MS }).catch(() => null);
      if (callback === null) return { unanswered: true };
      if (act.kind === 'autocomplete') return { choices: await handle.choices() };
      if (callback.type !== InteractionResponseType.Modal) return {};
      modals.set(handle.id, { form: callback.data, messageId: sourceOf(act) });
      return { modal: { id: handle.id, form: callback.data } };
    },
  };
}

function say(server: DiscordServer, act: Extract<Act, { kind: 'say' }>): Outcome {
  const { content, channelId, as, replyTo } = act;
  const reply = replyTo === undefined ? {} : { referencedMessageId: replyTo };
  server.messages.create({ content, channelId, authorId: personOf(as).id, ...reply });
  return {};
}

function begin(
  { interactions, world }: DiscordServer,
  act: Exclude<Act, { kind: 'say' }>,
  modals: ReadonlyMap<string, OpenModal>,
): InteractionHandle | Promise<InteractionHandle> {
  const { channelId, locale } = act;
  const { id: userId, permissions } = personOf(act.as);
  const { guildId } = world.channel(channelId);
  const invoker = { userId, guildId, channelId, locale, permissions };
  switch (act.kind) {
    case 'command':
      return interactions.command({ ...invoker, name: act.name, options: act.options });
    case 'autocomplete':
      return interactions.autocomplete({ ...invoker, ...act });
    case 'menu':
      return interactions.menu({ ...invoker, name: act.name, target: { id: act.messageId } });
    case 'button':
      return interactions.button({
        ...invoker,
        customId: act.customId,
        message: { id: act.messageId },
      });
    case 'select':
      return interactions.select({ ...invoker, ...act, message: { id: act.messageId } });
    case 'modal': {
      const open = modals.get(act.modalId);
      if (open === undefined) throw new Error('This form is no longer open.');
      const { form: modal, messageId } = open;
      const source = messageId === null ? {} : { message: { id: messageId } };
      return interactions.modalSubmit({ ...invoker, modal, fields: act.fields, ...source });
    }
  }
}

/** The message whose button or menu was used. */
function sourceOf(act: Act): string | null {
  return act.kind === 'button' || act.kind === 'select' ? act.messageId : null;
}
