import type { Asking } from '../../asking/asked.ts';
import type { StoredAsked } from '../../../state/tables/asked.ts';
import { answerInteraction } from '../answer-interaction.ts';
import { commandNamed } from '../command-named.ts';
import { expired, isOnPrivate, type Pressed, type Told } from './action.ts';

/**
 * Answers an asking that came of an earlier one. The earlier reply stays, and only the one who pressed sees the new one where
 * that is not who asked, or where it was asked in private.
 * @param inPlace puts it in the place of the earlier reply, for the one who asked
 */
export async function askAgain(
  { interaction, words, context }: Pressed,
  asking: Asking,
  { askerId, parentId }: Pick<StoredAsked, 'askerId' | 'parentId'>,
  inPlace = false,
): Promise<Told> {
  const command = commandNamed(asking.command, context);
  if (command === null) return expired(words);
  const isAsker = interaction.user.id === askerId;
  await answerInteraction(interaction, {
    command,
    asking,
    ephemeral: isOnPrivate(interaction) || !isAsker,
    parentId,
    inPlace: inPlace && isAsker,
    context,
  });
  return null;
}
