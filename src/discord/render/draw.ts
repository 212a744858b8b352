import {
  ActionRowBuilder,
  AttachmentBuilder,
  MessageFlags,
  type ContainerBuilder,
  type EmbedBuilder,
  type MessageActionRowComponentBuilder,
} from 'discord.js';
import { drawComponents } from './draw-components.ts';
import { drawEmbed } from './draw-embed.ts';
import type { MessageFile, Payload, Row } from './payload.ts';

/** How messages look: Components V2, or embeds for servers that prefer them. */
export const LOOKS = ['components', 'embeds'] as const;

export type Look = (typeof LOOKS)[number];

/** A message as Discord takes it: sent, or put in place of an earlier one. */
export interface MessageBody {
  readonly flags: MessageFlags.IsComponentsV2[];
  readonly embeds: EmbedBuilder[];
  readonly components: (ContainerBuilder | ActionRowBuilder<MessageActionRowComponentBuilder>)[];
  readonly files: AttachmentBuilder[];
}

export function draw(payload: Payload, look: Look): MessageBody {
  const files = payload.files.map(attachment);
  const rows = payload.rows.map(actionRow);
  return look === 'embeds'
    ? { flags: [], embeds: [drawEmbed(payload)], components: rows, files }
    : {
        flags: [MessageFlags.IsComponentsV2],
        embeds: [],
        components: [drawComponents(payload, rows)],
        files,
      };
}

/** The same as a new message that only one person sees. */
export function forOne({ flags, ...body }: MessageBody) {
  return { ...body, flags: [...flags, MessageFlags.Ephemeral] as const };
}

function attachment({ name, bytes, alt }: MessageFile): AttachmentBuilder {
  return new AttachmentBuilder(Buffer.from(bytes), {
    name,
    ...(alt !== undefined && { description: alt }),
  });
}

function actionRow(row: Row): ActionRowBuilder<MessageActionRowComponentBuilder> {
  return new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(...row);
}
