import { PermissionFlagsBits, type MessageComponentInteraction } from 'discord.js';
import { renderNotice } from '../../render/notice.ts';
import type { Pressed, Told } from './action.ts';

/** Deletes a reply and what is kept of it, for the one who asked and for those who may manage messages. */
export async function deleteReply({ interaction, id, words, context }: Pressed): Promise<Told> {
  const { state } = context;
  const askerId =
    (await state.answers.find(id.answerId))?.askerId ??
    (await state.asked.find(id.answerId))?.askerId;
  if (askerId !== interaction.user.id && !isModerator(interaction))
    return renderNotice(words.t('actions.mayNotDelete'));
  await interaction.deferUpdate();
  await interaction.deleteReply();
  await state.answers.remove(id.answerId);
  return null;
}

/** In direct messages everybody is at home. */
function isModerator({ memberPermissions, guildId }: MessageComponentInteraction): boolean {
  return guildId === null || (memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false);
}
