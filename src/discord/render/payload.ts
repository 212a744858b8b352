import {
  ActionRowBuilder,
  AttachmentBuilder,
  ContainerBuilder,
  FileBuilder,
  MessageFlags,
  SeparatorBuilder,
  TextDisplayBuilder,
  type ButtonBuilder,
  type StringSelectMenuBuilder,
} from 'discord.js';

/** A message as Discord takes it: sent, or put in place of an earlier one. */
export interface Payload {
  readonly flags: MessageFlags.IsComponentsV2;
  readonly components: readonly ContainerBuilder[];
  readonly files: readonly AttachmentBuilder[];
}

/** A message that only one person sees. */
export const FOR_ONE = [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const;

/** Green: every claim checked. Amber: a part of the answer. Grey: no answer, or nothing to judge. Red: a failure. */
export const ACCENTS = { green: 0x2e8b57, amber: 0xd99a1c, grey: 0x80848e, red: 0xc0392b } as const;

/** What stands in a message, from top to bottom; a line is drawn between sections. */
export interface Layout {
  readonly accent: number;
  /** Discord Markdown, already escaped. Empty ones are left out; at least one has text. */
  readonly sections: readonly string[];
  readonly menu?: StringSelectMenuBuilder | null;
  /** Attached below the text. */
  readonly file?: { readonly name: string; readonly text: string } | null;
}

/** The message with a button or a menu below everything else. */
export function withControl(
  payload: Payload,
  control: ButtonBuilder | StringSelectMenuBuilder | null,
): Payload {
  const [container] = payload.components;
  if (control !== null)
    container?.addActionRowComponents(
      new ActionRowBuilder<ButtonBuilder | StringSelectMenuBuilder>().addComponents(control),
    );
  return payload;
}

/** A Components V2 message of one container. */
export function layOut({ accent, sections, menu = null, file = null }: Layout): Payload {
  const container = new ContainerBuilder().setAccentColor(accent);
  for (const [index, section] of sections.filter((text) => text.trim() !== '').entries()) {
    if (index > 0) container.addSeparatorComponents(new SeparatorBuilder());
    container.addTextDisplayComponents(new TextDisplayBuilder().setContent(section));
  }
  if (file) container.addFileComponents(new FileBuilder().setURL(`attachment://${file.name}`));
  if (menu)
    container.addActionRowComponents(
      new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu),
    );
  const files = file
    ? [new AttachmentBuilder(Buffer.from(file.text, 'utf8'), { name: file.name })]
    : [];
  return { flags: MessageFlags.IsComponentsV2, components: [container], files };
}
