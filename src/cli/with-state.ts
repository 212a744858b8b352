import type { Config } from '../config.ts';
import type { State } from '../state/state.ts';

/** Runs a task with what is kept, and closes it. Loaded when it is used: the library is native. */
export async function withState<T>(config: Config, task: (state: State) => Promise<T>): Promise<T> {
  const { openState } = await import('../state/open-state.ts');
  const { onDisk } = await import('../disk-errors.ts');
  const { prepareDataFolder } = await import('../data-folder.ts');
  prepareDataFolder(config.dataDir);
  const state = await openState(config);
  try {
    return await onDisk(config.dataDir, () => task(state));
  } finally {
    await state.close();
  }
}
