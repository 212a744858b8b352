import {
  LabelBuilder,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
  type ModalSubmitInteraction,
} from 'discord.js';
import { clip } from '../../wording/visible-text.ts';
import { formatCustomId, type CustomId } from '../custom-id.ts';

/** Discord's limit for titles and labels, in characters. */
const MAX_TITLE_CHARS = 45;
const INPUT = 'text';

export interface FormParts {
  readonly id: CustomId;
  readonly title: string;
  readonly label: string;
  /** @default 0: it may be left empty */
  readonly minChars?: number;
  readonly maxChars: number;
}

/** A form with one field of text, whose id is that of the button it came from. */
export function textForm({ id, title, label, minChars = 0, maxChars }: FormParts): ModalBuilder {
  const input = new TextInputBuilder()
    .setCustomId(INPUT)
    .setStyle(TextInputStyle.Paragraph)
    .setRequired(minChars > 0)
    .setMaxLength(maxChars);
  if (minChars > 0) input.setMinLength(minChars);
  return new ModalBuilder()
    .setCustomId(formatCustomId(id))
    .setTitle(clip(title, MAX_TITLE_CHARS))
    .addLabelComponents(
      new LabelBuilder().setLabel(clip(label, MAX_TITLE_CHARS)).setTextInputComponent(input),
    );
}

/** What was written into it, without white space around. */
export function textOfForm({ fields }: ModalSubmitInteraction): string {
  return fields.getTextInputValue(INPUT).trim();
}
