import {
  ContainerBuilder,
  FileBuilder,
  MediaGalleryBuilder,
  SeparatorBuilder,
  TextDisplayBuilder,
  type ActionRowBuilder,
  type MessageActionRowComponentBuilder,
} from 'discord.js';
import type { MessageFile, Payload } from './payload.ts';

/** A Components V2 message of one container: a line between sections, then pictures, files and controls. */
export function drawComponents(
  { accent, sections, files }: Payload,
  rows: readonly ActionRowBuilder<MessageActionRowComponentBuilder>[],
): ContainerBuilder {
  const container = new ContainerBuilder().setAccentColor(accent);
  for (const [index, section] of sections.entries()) {
    if (index > 0) container.addSeparatorComponents(new SeparatorBuilder());
    container.addTextDisplayComponents(new TextDisplayBuilder().setContent(section));
  }
  for (const file of files) addFile(container, file);
  return rows.length === 0 ? container : container.addActionRowComponents(...rows);
}

function addFile(container: ContainerBuilder, { name, alt }: MessageFile): void {
  const url = `attachment://${name}`;
  if (alt === undefined) container.addFileComponents(new FileBuilder().setURL(url));
  else
    container.addMediaGalleryComponents(
      new MediaGalleryBuilder().addItems((item) => item.setURL(url).setDescription(alt)),
    );
}
