import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { State } from '../state/state.ts';

/** Runs a task with what is kept, and closes it. Loaded when it is used: the library is native. */
export async function withState<T>(
  { dataDir }: Config,
  task: (state: State) => Promise<T>,
): Promise<T> {
  const { openState } = await import('../state/sqlite/open-state.ts');
  const { STATE_FILE } = await import('../state/sqlite/state-file.ts');
  const { prepareDataFolder } = await import('../data-folder.ts');
  prepareDataFolder(dataDir);
  const state = openState(join(dataDir, STATE_FILE));
  try {
    return await task(state);
  } finally {
    await state.close();
  }
}
