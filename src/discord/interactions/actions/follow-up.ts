import { firstAsking } from '../../asking/asked.ts';
import { answerInteraction } from '../answer-interaction.ts';
import { commandNamed } from '../command-named.ts';
import { expired, isOnPrivate, type Pressed, type Submitted, type Told } from './action.ts';
import { textForm, textOfForm } from './form.ts';

/** Those of a question, as everywhere. */
const MIN_QUESTION_CHARS = 3;
const MAX_QUESTION_CHARS = 1000;

/** Lets somebody write a question that goes on from an answer. */
export async function writeFollowUp({ interaction, id, words, context }: Pressed): Promise<Told> {
  if ((await context.state.answers.find(id.answerId)) === null) return expired(words);
  const form = textForm({
    id,
    title: words.t('actions.followUpTitle'),
    label: words.t('actions.followUpLabel'),
    minChars: MIN_QUESTION_CHARS,
    maxChars: MAX_QUESTION_CHARS,
  });
  await interaction.showModal(form);
  return null;
}

/** Answers it, for those who saw the answer before. */
export async function askFollowUp({ interaction, id, words, context }: Submitted): Promise<Told> {
  const command = commandNamed('ask', context);
  if (command === null || (await context.state.answers.find(id.answerId)) === null)
    return expired(words);
  await answerInteraction(interaction, {
    command,
    asking: firstAsking('ask', { question: textOfForm(interaction) }, context.now()),
    ephemeral: isOnPrivate(interaction),
    parentId: id.answerId,
    context,
  });
  return null;
}
