import { withOptions } from '../../asking/asked.ts';
import { clip } from '../../wording/visible-text.ts';
import { expired, type Pressed, type Told } from './action.ts';
import { askAgain } from './ask-again.ts';

/** The command that lists by date, and the options it shares with a question. */
const COMMAND = 'timeline';
const SHARED = ['outlet', 'after', 'before'];
const MAX_TOPIC_CHARS = 1000;

/** Shows by date what happened on the topic of a question, as that was understood and under its filter. */
export async function showTimeline(pressed: Pressed): Promise<Told> {
  const { id, words, context } = pressed;
  const [stored, asked] = await Promise.all([
    context.state.answers.find(id.answerId),
    context.state.asked.find(id.answerId),
  ]);
  if (stored === null || asked === null) return expired(words);
  const { searched, question } = stored.answer;
  const topic = clip(searched.standalone ?? (searched.query || question), MAX_TOPIC_CHARS);
  const filter = Object.entries(asked.asked.options).filter(([name]) => SHARED.includes(name));
  const options = { topic, ...Object.fromEntries(filter) };
  const asking = { ...withOptions(asked.asked, options), command: COMMAND };
  return askAgain(pressed, asking, { ...asked, parentId: null });
}
