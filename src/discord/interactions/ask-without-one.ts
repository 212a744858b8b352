import { MessageFlags, type MessageComponentInteraction } from 'discord.js';
import { answerInteraction } from './answer-interaction.ts';
import { withoutOne } from '../asking/asked.ts';
import type { DiscordContext } from '../context.ts';
import type { CustomId } from './custom-id.ts';

/**
 * Asks again, as it was asked, without one thing that was understood. The earlier answer stays; the new one is a
 * message of its own, which only the one who clicked sees where that is not who asked, or was asked in private.
 * @returns `false`, with nothing done, when what was asked is no longer known
 */
export async function askWithoutOne(
  interaction: MessageComponentInteraction,
  { answerId, arg }: CustomId,
  context: DiscordContext,
): Promise<boolean> {
  const stored = await context.state.asked.find(answerId);
  const place = interaction.isStringSelectMenu() ? interaction.values[0] : arg;
  const picked = stored?.asked.understood[Number(place || NaN)];
  const command = context.commands.find(({ data }) => data.name === stored?.asked.command);
  if (stored === null || picked === undefined || command === undefined) return false;
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  await answerInteraction(interaction, {
    command,
    asking: withoutOne(stored.asked, picked.id),
    ephemeral: isPrivate || interaction.user.id !== stored.askerId,
    parentId: stored.parentId,
    context,
  });
  return true;
}
