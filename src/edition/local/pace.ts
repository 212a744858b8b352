import { yieldToEvents } from '../../yield-to-events.ts';

/** Long work asks it now and then whether to let events have their turn. */
export interface Pace {
  /** @param step the number of a step that takes some microseconds, of which only one in `STEPS` looks at the clock */
  isDue(step?: number): boolean;
  /** @throws the signal's reason when aborted */
  rest(): Promise<void>;
}

/** Milliseconds of work between two turns of the event loop. */
const SLICE_MS = 8;

const STEPS = 16;

/** A pace for work that begins now. */
export function createPace(
  signal: AbortSignal | undefined,
  now: () => number = () => performance.now(),
): Pace {
  let since = now();
  return {
    isDue: (step = 0) => step % STEPS === 0 && now() - since >= SLICE_MS,
    async rest() {
      await yieldToEvents();
      signal?.throwIfAborted();
      since = now();
    },
  };
}
