import { ButtonBuilder, ButtonStyle } from 'discord.js';
import { clip } from '../../wording/visible-text.ts';
import { formatCustomId } from '../../interactions/custom-id.ts';

/** Discord's limit, in characters. */
const MAX_LABEL_CHARS = 80;

export interface ButtonParts {
  readonly action: string;
  /** Of the answer or of what was asked. */
  readonly id: string;
  readonly arg?: string;
  /** Plain text. */
  readonly label?: string;
  /** A character; in place of a label, or before it. */
  readonly emoji?: string;
  /** @default Secondary */
  readonly style?: ButtonStyle;
}

/** A button that the router of actions answers. */
export function actionButton({
  action,
  id,
  arg = '',
  label,
  emoji,
  style = ButtonStyle.Secondary,
}: ButtonParts): ButtonBuilder {
  const button = new ButtonBuilder()
    .setCustomId(formatCustomId({ action, answerId: id, arg }))
    .setStyle(style);
  if (label !== undefined) button.setLabel(clip(label, MAX_LABEL_CHARS));
  return emoji === undefined ? button : button.setEmoji({ name: emoji });
}
