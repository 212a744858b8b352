import { ActionRowBuilder, type ButtonBuilder } from 'discord.js';
import type { Payload } from './payload.ts';

/** The message with buttons side by side below everything else; at most five. */
export function withButtons(payload: Payload, buttons: readonly ButtonBuilder[]): Payload {
  if (buttons.length > 0)
    payload.components[0]?.addActionRowComponents(
      new ActionRowBuilder<ButtonBuilder>().addComponents(...buttons),
    );
  return payload;
}
