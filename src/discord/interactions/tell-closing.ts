import type { Interaction } from 'discord.js';
import type { DiscordContext } from '../context.ts';
import { readerWords } from '../reader-locale.ts';
import { parseCustomId } from './custom-id.ts';
import { tellAlone } from './tell-alone.ts';

/** Whether it may still be used while the bot waits for what is under way: what is under way can be stopped. */
export function staysUsable(interaction: Interaction): boolean {
  return interaction.isButton() && parseCustomId(interaction.customId)?.action === 'stop';
}

/** Says that the bot is about to close, to the one who wanted something of it; offers no values for options. */
export async function tellClosing(
  interaction: Interaction,
  context: DiscordContext,
): Promise<void> {
  if (interaction.isAutocomplete()) await interaction.respond([]);
  else if (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isModalSubmit() ||
    interaction.isMessageComponent()
  )
    await tellAlone(interaction, readerWords(interaction, true).t('failures.closing'), context);
}
