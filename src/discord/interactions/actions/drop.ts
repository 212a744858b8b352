import { withOptions } from '../../asking/asked.ts';
import { withoutFilter } from '../../render/controls/drop-row.ts';
import { expired, type Pressed, type Told } from './action.ts';
import { askAgain } from './ask-again.ts';

/** Asks again without an outlet, dates or a language that the person had set. */
export async function drop(pressed: Pressed): Promise<Told> {
  const { id, words, context } = pressed;
  const stored = await context.state.asked.find(id.answerId);
  const options = stored && withoutFilter(stored.asked.options, id.arg);
  if (!options) return expired(words);
  return askAgain(pressed, withOptions(stored.asked, options), stored);
}
