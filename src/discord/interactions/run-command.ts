import type { ChatInputCommandInteraction } from 'discord.js';
import { answerInteraction } from './answer-interaction.ts';
import type { Words } from '../../localisation/words.ts';
import type { Asked } from '../../state/asked.ts';
import { firstAsking } from '../asking/asked.ts';
import type { Command, CommandOptions } from '../command.ts';
import type { DiscordContext } from '../context.ts';
import { readerWords } from '../reader-locale.ts';
import { explainFailure } from '../asking/failure.ts';
import { renderNotice } from '../render/notice.ts';
import { runServiceCommand } from './run-service-command.ts';
import { draw, forOne, type Look } from '../render/draw.ts';

/** Runs a slash command: refuses at once, or answers. */
export async function runCommand(
  interaction: ChatInputCommandInteraction,
  context: DiscordContext,
): Promise<void> {
  const isMeant = ({ data }: Pick<Command, 'data'>) => data.name === interaction.commandName;
  const service = context.serviceCommands.find(isMeant);
  if (service !== undefined) return runServiceCommand(interaction, service, context);
  const command = context.commands.find(isMeant);
  const options = readOptions(interaction);
  const words = readerWords(interaction, true);
  const refusal = refusalOf(command, options, { ...context, words });
  if (command === undefined || refusal !== null) {
    await refuse(interaction, refusal ?? words.t('failures.unknownCommand'), context.look);
    return;
  }
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

function refusalOf(
  command: Command | undefined,
  options: CommandOptions,
  { log, now, words }: Pick<DiscordContext, 'log' | 'now'> & { readonly words: Words },
): string | null {
  try {
    command?.check?.(options, now());
    return null;
  } catch (error) {
    return explainFailure(error, 'checking the options of a command', { words, log }).text;
  }
}

async function refuse(
  interaction: ChatInputCommandInteraction,
  text: string,
  look: Look,
): Promise<void> {
  await interaction.reply(forOne(draw(renderNotice(text), look)));
}
