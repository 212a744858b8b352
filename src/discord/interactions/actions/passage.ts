import { renderPassage } from '../../render/passage.ts';
import { readerOf } from '../../wording/reader.ts';
import { expired, type Pressed, type Told } from './action.ts';

/** Shows the exact words behind a source of an answer. */
export async function showPassage({ interaction, id, words, context }: Pressed): Promise<Told> {
  const stored = await context.state.answers.find(id.answerId);
  const picked = interaction.isStringSelectMenu() ? Number(interaction.values[0]) : NaN;
  const citation = stored?.answer.citations.find(({ n }) => n === picked);
  if (!stored || !citation) return expired(words);
  const { locale } = interaction;
  return renderPassage(citation, readerOf(stored.answer.question, { words, locale }));
}
