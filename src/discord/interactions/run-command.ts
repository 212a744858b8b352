import type { ChatInputCommandInteraction } from 'discord.js';
import { answerInteraction } from './answer-interaction.ts';
import type { Asked } from '../../state/asked.ts';
import { firstAsking } from '../asking/asked.ts';
import type { Command, CommandOptions } from '../command.ts';
import type { DiscordContext } from '../context.ts';
import { readerWords } from '../reader-locale.ts';
import { accept } from '../asking/accept.ts';
import { runServiceCommand } from './run-service-command.ts';
import { tellAlone } from './tell-alone.ts';

/** Runs a slash command: refuses at once, or answers. */
export async function runCommand(
  interaction: ChatInputCommandInteraction,
  context: DiscordContext,
): Promise<void> {
  const isMeant = ({ data }: Pick<Command, 'data'>) => data.name === interaction.commandName;
  const service = context.serviceCommands.find(isMeant);
  if (service !== undefined) return runServiceCommand(interaction, service, context);
  const options = readOptions(interaction);
  const words = readerWords(interaction, true);
  const accepted = accept(context.commands.find(isMeant), options, { ...context, words });
  if ('refusal' in accepted) return tellAlone(interaction, accepted.refusal, context);
  const { command } = accepted;
  await answerInteraction(interaction, {
    command,
    asking: firstAsking(command.data.name, optionValues(interaction), context.now()),
    ephemeral: (command.ephemeral ?? false) || (options.boolean('private') ?? false),
    parentId: null,
    context,
  });
}

function readOptions({ options }: ChatInputCommandInteraction): CommandOptions {
  return {
    string: (name) => options.getString(name),
    boolean: (name) => options.getBoolean(name),
  };
}

/** As they may be kept. */
function optionValues({ options }: ChatInputCommandInteraction): Asked['options'] {
  return Object.fromEntries(
    options.data.flatMap(({ name, value }) =>
      typeof value === 'string' || typeof value === 'boolean' ? [[name, value]] : [],
    ),
  );
}
