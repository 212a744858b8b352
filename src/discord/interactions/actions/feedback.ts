import { renderNotice } from '../../render/notice.ts';
import { expired, type Pressed, type Submitted, type Told } from './action.ts';
import { textForm, textOfForm } from './form.ts';

const MAX_REASON_CHARS = 1000;

/** Keeps that an answer helped; it takes the place of what the same person said before. */
export function sayHelpful({ interaction, ...used }: Pressed): Promise<Told> {
  return keep(used, { userId: interaction.user.id, isHelpful: true, reason: null });
}

/** Asks what is wrong with an answer. */
export async function askWhatIsWrong({ interaction, id, words, context }: Pressed): Promise<Told> {
  if ((await context.state.answers.find(id.answerId)) === null) return expired(words);
  const { t } = words;
  const [title, label] = [t('actions.whyTitle'), t('actions.whyLabel')];
  await interaction.showModal(textForm({ id, title, label, maxChars: MAX_REASON_CHARS }));
  return null;
}

/** Keeps that an answer did not help, with the reason where one was given. */
export function sayNotHelpful({ interaction, ...used }: Submitted): Promise<Told> {
  const reason = textOfForm(interaction) || null;
  return keep(used, { userId: interaction.user.id, isHelpful: false, reason });
}

async function keep(
  { id, words, context }: Omit<Pressed, 'interaction'>,
  said: { readonly userId: string; readonly isHelpful: boolean; readonly reason: string | null },
): Promise<Told> {
  const isKnown = await context.state.feedback.save({ answerId: id.answerId, ...said });
  return isKnown ? renderNotice(words.t('actions.thanks')) : expired(words);
}
