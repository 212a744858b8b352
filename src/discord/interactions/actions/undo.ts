import { withoutOne } from '../../asking/asked.ts';
import { expired, type Pressed, type Told } from './action.ts';
import { askAgain } from './ask-again.ts';

/** Asks again, as it was asked, without one thing that was understood. */
export async function undo(pressed: Pressed): Promise<Told> {
  const { interaction, id, words, context } = pressed;
  const stored = await context.state.asked.find(id.answerId);
  const place = interaction.isStringSelectMenu() ? interaction.values[0] : id.arg;
  const picked = stored?.asked.understood[Number(place || NaN)];
  if (stored === null || picked === undefined) return expired(words);
  return askAgain(pressed, withoutOne(stored.asked, picked.id), stored);
}
