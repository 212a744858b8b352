import type { Message } from 'discord.js';

/**
 * Whether a message carries a button or menu by an id. What somebody presses stands in the message that Discord sends along,
 * which is ours; an id that does not was made up, or taken from elsewhere.
 */
export function isCarriedBy(message: Message | null, customId: string): boolean {
  const drawn = JSON.stringify(message?.components.map((component) => component.toJSON()) ?? []);
  return drawn.includes(`"custom_id":${JSON.stringify(customId)}`);
}
