import { EmbedBuilder } from 'discord.js';
import { fitLines } from './budget.ts';
import type { Payload } from './payload.ts';

/** Discord's limit for the description of an embed, in characters; all texts of a message's embeds may have 6000. */
const MAX_DESCRIPTION_CHARS = 4096;

/** An embed of all sections, an empty line between them; the first picture stands in it. */
export function drawEmbed({ accent, sections, files }: Payload): EmbedBuilder {
  const lines = sections.join('\n\n').split('\n');
  const embed = new EmbedBuilder()
    .setColor(accent)
    .setDescription(fitLines(lines, MAX_DESCRIPTION_CHARS).text);
  const picture = files.find(({ alt }) => alt !== undefined);
  return picture === undefined ? embed : embed.setImage(`attachment://${picture.name}`);
}
