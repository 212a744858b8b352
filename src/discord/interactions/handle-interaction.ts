import type { Interaction } from 'discord.js';
import type { DiscordContext } from '../context.ts';
import { isExpired, isGone } from './discord-errors.ts';
import { runAutocomplete } from './run-autocomplete.ts';
import { runCommand } from './run-command.ts';
import { runComponent, runForm } from './run-component.ts';
import { runMenu } from './run-menu.ts';
import { staysUsable, tellClosing } from './tell-closing.ts';

/** Sends an interaction where it belongs. Never throws: what nobody can be told is logged. */
export async function handleInteraction(
  interaction: Interaction,
  context: DiscordContext,
): Promise<void> {
  context.meter.interacted(
    interaction.type,
    interaction.isCommand() ? interaction.commandName : null,
  );
  try {
    if (context.draining.aborted && !staysUsable(interaction))
      await tellClosing(interaction, context);
    else if (interaction.isAutocomplete()) await runAutocomplete(interaction, context);
    else if (interaction.isChatInputCommand()) await runCommand(interaction, context);
    else if (interaction.isMessageContextMenuCommand()) await runMenu(interaction, context);
    else if (interaction.isModalSubmit()) await runForm(interaction, context);
    else if (interaction.isMessageComponent()) await runComponent(interaction, context);
  } catch (error) {
    const late = isExpired(error) || isGone(error);
    const message = late ? 'An interaction had run out' : 'An interaction could not be answered';
    context.log[late ? 'warn' : 'error']({ err: error, type: interaction.type }, message);
  }
}
