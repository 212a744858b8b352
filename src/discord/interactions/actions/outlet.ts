import { firstAsking } from '../../asking/asked.ts';
import { answerInteraction } from '../answer-interaction.ts';
import { commandNamed } from '../command-named.ts';
import { expired, type Pressed, type Told } from './action.ts';

/** Shows the articles of an outlet that was picked from a list, to the one who picked it. */
export async function showOutlet({ interaction, words, context }: Pressed): Promise<Told> {
  const outlet = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  const command = commandNamed('sources', context);
  if (outlet === undefined || command === null) return expired(words);
  await answerInteraction(interaction, {
    command,
    asking: firstAsking('sources', { outlet }, context.now()),
    ephemeral: true,
    parentId: null,
    context,
  });
  return null;
}
