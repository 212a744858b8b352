import type { Words } from '../../localisation/words.ts';
import { MAX_TURNS } from '../../state/tables/answers.ts';
import type { DiscordContext } from '../context.ts';

/** What to say below an answer that follows up on a conversation longer than is taken into account. */
export async function conversationRemarks(
  parentId: string | null,
  { t }: Words,
  { state }: Pick<DiscordContext, 'state'>,
): Promise<string[]> {
  if (parentId === null) return [];
  const history = await state.answers.history(parentId);
  return history.length < MAX_TURNS ? [] : [t('conversations.limit', { count: MAX_TURNS })];
}
