import { renderNotice } from '../../render/notice.ts';
import type { Pressed, Told } from './action.ts';

/** Stops a question under way, for the one who asked: its message says so in the end. */
export async function stop({ interaction, id, words, context }: Pressed): Promise<Told> {
  const outcome = context.runs.stop(id.answerId, interaction.user.id);
  if (outcome === 'notYours') return renderNotice(words.t('actions.mayNotStop'));
  if (outcome === 'gone') return renderNotice(words.t('actions.notUnderWay'));
  await interaction.deferUpdate();
  return null;
}
