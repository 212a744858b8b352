import type { State } from '../state/state.ts';
import type { Readiness } from './readiness.ts';

/** It is ready as long as something can be written. */
export function watchState(readiness: Readiness, state: Pick<State, 'probe'>): void {
  readiness.watch('state', async () => {
    await state.probe();
    return 'can be written';
  });
}
