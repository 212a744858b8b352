import { yieldToEvents } from '../../yield-to-events.ts';

/** Long work asks it now and then whether to let events have their turn. */
export interface Pace {
  isDue(): boolean;
  /** @throws the signal's reason when aborted */
  rest(): Promise<void>;
}

/** Milliseconds of work between two turns of the event loop. */
const SLICE_MS = 8;

/** A pace for work that begins now. */
export function createPace(
  signal: AbortSignal | undefined,
  now: () => number = () => performance.now(),
): Pace {
  let since = now();
  return {
    isDue: () => now() - since >= SLICE_MS,
    async rest() {
      await yieldToEvents();
      signal?.throwIfAborted();
      since = now();
    },
  };
}
