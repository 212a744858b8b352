import type { MessageComponentInteraction } from 'discord.js';
import { explainFailure } from '../asking/failure.ts';
import type { DiscordContext } from '../context.ts';
import type { CustomId } from './custom-id.ts';
import { isManager, serviceUser } from '../service/service-user.ts';
import { draw } from '../render/draw.ts';
import { renderNotice } from '../render/notice.ts';

/**
 * Puts what a button of a command about the bot itself asks for in the place of its message.
 * @returns `false`, with nothing done, for a button of another making
 */
export async function runServiceButton(
  interaction: MessageComponentInteraction,
  id: CustomId,
  context: DiscordContext,
): Promise<boolean> {
  const command = context.serviceCommands.find(({ buttons }) => buttons?.has(id.action));
  const press = command?.buttons?.get(id.action);
  if (command === undefined || press === undefined) return false;
  const user = serviceUser(interaction, context);
  const isAllowed = !command.forManagers || isManager(interaction);
  const payload = isAllowed
    ? await press({ ...user, id }).catch((error: unknown) =>
        renderNotice(
          explainFailure(error, `the action ${id.action}`, { words: user.words, log: context.log })
            .text,
        ),
      )
    : renderNotice(user.words.t('admin.notManager'));
  await interaction.update(draw(payload, context.look));
  return true;
}
