import type { MessageContextMenuCommandInteraction } from 'discord.js';
import { firstAsking, optionsOf } from '../asking/asked.ts';
import { accept } from '../asking/accept.ts';
import type { DiscordContext } from '../context.ts';
import { questionOf } from '../messages/addressed.ts';
import { readerWords } from '../reader-locale.ts';
import { answerInteraction } from './answer-interaction.ts';
import { tellAlone } from './tell-alone.ts';

/** Does with a message what was picked from its menu, for the one who picked it alone. */
export async function runMenu(
  interaction: MessageContextMenuCommandInteraction,
  context: DiscordContext,
): Promise<void> {
  const menu = context.menus.find(({ data }) => data.name === interaction.commandName);
  const options = { text: textOf(interaction) };
  const words = readerWords(interaction, true);
  const accepted = accept(menu, optionsOf(options), { ...context, words });
  if ('refusal' in accepted) return tellAlone(interaction, accepted.refusal, context);
  const { command } = accepted;
  await answerInteraction(interaction, {
    command,
    asking: firstAsking(command.data.name, options, context.now()),
    ephemeral: true,
    parentId: null,
    context,
  });
}

/** What a message says: its text, and that of its embeds. */
function textOf({ targetMessage }: MessageContextMenuCommandInteraction): string {
  const { content, embeds } = targetMessage;
  const texts = [content, ...embeds.flatMap(({ title, description }) => [title, description])];
  return texts
    .flatMap((text) => (text ? text.split('\n').map(questionOf) : []))
    .filter((line) => line !== '')
    .join('\n');
}
