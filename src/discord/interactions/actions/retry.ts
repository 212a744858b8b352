import { expired, type Pressed, type Told } from './action.ts';
import { askAgain } from './ask-again.ts';

/** Asks once more what failed, timed out or was stopped, in the place of what said so. */
export async function retry(pressed: Pressed): Promise<Told> {
  const { id, words, context } = pressed;
  const stored = await context.state.asked.find(id.answerId);
  if (stored === null) return expired(words);
  const { command, options, at, undo, readAs } = stored.asked;
  return askAgain(pressed, { command, options, at, undo, readAs }, stored, true);
}
