import type { EventEmitter } from 'node:events';
import { systemClock, type Clock } from './clock.ts';

export interface EndingOptions {
  /** Whether it ends with the process that started it, to which it has a channel. */
  readonly withParent: boolean;
  /** @default this process */
  readonly from?: Pick<EventEmitter, 'on' | 'once'> & { readonly connected?: boolean };
  /** Ends the process at once. @default with status 0: it was told to */
  readonly exit?: () => void;
  readonly clock?: Clock;
}

/** A signal that comes again within this time is the same: Ctrl-C reaches `npm start`, which hands it on, and the bot. */
const SAME_WITHIN_MS = 1000;

/**
 * Resolves when the process is told to end, by a signal or, where asked for, by the end of the process that started it.
 * Told so once more, it ends at once; a shard by the end of its parent, as that is who gives up waiting for it.
 */
export function untilToldToEnd(options: EndingOptions): Promise<void> {
  const { withParent, from = process, clock = systemClock } = options;
  const { exit = () => process.exit(0) } = options;
  let toldAt: number | null = null;
  return new Promise((resolve) => {
    const end = (): void => {
      toldAt ??= clock.now();
      resolve();
    };
    const signalled = (): void => {
      const isAgain = toldAt !== null && clock.now() - toldAt >= SAME_WITHIN_MS;
      if (isAgain && !withParent) exit();
      else end();
    };
    from.on('SIGINT', signalled);
    from.on('SIGTERM', signalled);
    if (!withParent) return;
    from.once('disconnect', () => {
      if (toldAt === null) end();
      else exit();
    });
    // discord.js goes on telling a parent that is gone how the connection is.
    from.on('error', end);
    if (from.connected === false) end();
  });
}
