import { openState, type StateSettings } from './open-state.ts';
import type { Gap } from './tables/gaps.ts';

/**
 * Keeps a question that was not answered, where no state is open: in the terminal.
 * @throws whatever the database does; nothing of the answer depends on it
 */
export async function recordGap(
  settings: StateSettings,
  unanswered: Omit<Gap, 'answerId' | 'guildId'>,
): Promise<void> {
  const state = await openState(settings);
  try {
    await state.gaps.add({ ...unanswered, answerId: null, guildId: null });
  } finally {
    await state.close();
  }
}
