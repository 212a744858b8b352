import type { Words } from '../../localisation/words.ts';
import { MAX_TURNS } from '../../state/tables/answers.ts';
import type { DiscordContext } from '../context.ts';

/**
 * What to say below an answer that follows up on a conversation longer than is taken into account. A state that fails
 * costs the remark, not the answer.
 */
export async function conversationRemarks(
  parentId: string | null,
  { t }: Words,
  { state, log }: Pick<DiscordContext, 'state' | 'log'>,
): Promise<string[]> {
  if (parentId === null) return [];
  const history = await state.answers.history(parentId).catch((error: unknown) => {
    log.error({ err: error }, 'Could not read how long a conversation is');
    return [];
  });
  return history.length < MAX_TURNS ? [] : [t('conversations.limit', { count: MAX_TURNS })];
}
