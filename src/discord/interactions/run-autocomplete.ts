import type { AutocompleteInteraction } from 'discord.js';
import { readerWords } from '../reader-locale.ts';
import type { Choice } from '../command.ts';
import type { DiscordContext } from '../context.ts';
import { withTimeLimit } from '../asking/time-limit.ts';

/** Discord waits three seconds; a later answer is an error. */
const TIMEOUT_MS = 2000;
const MAX_CHOICES = 25;

/** Offers values for the option being typed; none when they cannot be had in time. */
export async function runAutocomplete(
  interaction: AutocompleteInteraction,
  context: DiscordContext,
): Promise<void> {
  const choices = await choicesFor(interaction, context).catch((error: unknown) => {
    context.log.warn({ err: error }, 'Could not offer values for an option');
    return [];
  });
  await interaction.respond(choices.slice(0, MAX_CHOICES));
}

async function choicesFor(
  interaction: AutocompleteInteraction,
  { commands, dateline, now, closing }: DiscordContext,
): Promise<readonly Choice[]> {
  const command = commands.find(({ data }) => data.name === interaction.commandName);
  const { name: option, value } = interaction.options.getFocused(true);
  const words = readerWords(interaction, true);
  const completion = { dateline, option, value, now: now(), words };
  return withTimeLimit(
    { timeoutMs: TIMEOUT_MS, closing },
    async () => (await command?.complete?.(completion)) ?? [],
  );
}
