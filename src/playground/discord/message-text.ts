import { ComponentType, MessageFlags } from 'discord.js';
import { walkComponents } from './component-tree.ts';
import { asObjects, asText, type JsonObject } from './json.ts';
import type { Message } from './message.ts';

/** All that a reader sees of a message: its content, its embeds, its text displays; a line for each. */
export function textOf(message: Pick<Message, 'content' | 'embeds' | 'components'>): string {
  const displays = componentsOf(message, ComponentType.TextDisplay).map(({ content }) => content);
  const embeds = message.embeds.flatMap(embedTexts);
  return [message.content, ...embeds, ...displays]
    .flatMap((part) => asText(part) ?? [])
    .filter((part) => part !== '')
    .join('\n');
}

/** The components of one type, wherever they stand in the message. */
export function componentsOf(
  message: Pick<Message, 'components'>,
  type: ComponentType,
): readonly JsonObject[] {
  return walkComponents(message.components)
    .map(({ component }) => component)
    .filter((component) => component.type === type);
}

/** The custom ids that can be clicked: of buttons and select menus that are not disabled. */
export function clickableIds(message: Pick<Message, 'components'>): readonly string[] {
  return walkComponents(message.components)
    .filter(({ component }) => component.disabled !== true)
    .flatMap(({ component }) => asText(component.custom_id) ?? []);
}

/** The custom id of the button with this label, or of the only one whose label matches. */
export function buttonId(message: Pick<Message, 'components'>, label: string | RegExp): string {
  const buttons = componentsOf(message, ComponentType.Button);
  const wanted = buttons.find(({ label: shown }) => {
    const caption = asText(shown) ?? '';
    return typeof label === 'string' ? caption === label : label.test(caption);
  });
  const customId = asText(wanted?.custom_id);
  if (customId !== null) return customId;
  const labels = buttons.map(({ label: shown }) => asText(shown)).join(', ');
  throw new Error(`No button ${String(label)} on message; its buttons: ${labels || 'none'}.`);
}

export function isEphemeral({ flags }: Pick<Message, 'flags'>): boolean {
  return (flags & MessageFlags.Ephemeral) !== 0;
}

/** Whether it is still "thinking…". */
export function isLoading({ flags }: Pick<Message, 'flags'>): boolean {
  return (flags & MessageFlags.Loading) !== 0;
}

function embedTexts(embed: JsonObject): readonly unknown[] {
  const fields = asObjects(embed.fields).flatMap(({ name, value }) => [name, value]);
  return [embed.title, embed.description, ...fields];
}
