import type { Clock } from '../../clock.ts';

export interface StagedEditsOptions<T> {
  /** Shows a stage. A failure is its own affair: the next stage is shown all the same. */
  readonly edit: (stage: T) => Promise<void>;
  /** Least time from the start of one edit to the start of the next; Discord slows down faster ones. */
  readonly everyMs: number;
  /** So long nothing is shown: what is done sooner needs no stages. @default 0 */
  readonly firstAfterMs?: number;
  readonly clock: Clock;
}

/** Shows stages as they come, not too fast: one edit in flight, and of those that wait only the latest. */
export class StagedEdits<T> {
  readonly #options: StagedEditsOptions<T>;
  #waiting: { readonly stage: T } | null = null;
  #inFlight: Promise<void> | null = null;
  #startedAt: number;
  #callOff: (() => void) | null = null;
  #closed = false;

  constructor(options: StagedEditsOptions<T>) {
    const { clock, everyMs, firstAfterMs = 0 } = options;
    this.#options = options;
    this.#startedAt = clock.now() + firstAfterMs - everyMs;
  }

  /** Shows a stage as soon as it may be. Does nothing once closed. */
  show(stage: T): void {
    if (this.#closed) return;
    this.#waiting = { stage };
    this.#schedule();
  }

  /** Drops what waits, and resolves when nothing is in flight: what is sent then has the last word. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#waiting = null;
    this.#callOff?.();
    await this.#inFlight;
  }

  #schedule(): void {
    if (this.#waiting === null || this.#inFlight !== null || this.#callOff !== null) return;
    const { clock, everyMs } = this.#options;
    const wait = this.#startedAt + everyMs - clock.now();
    if (wait <= 0) {
      this.#send(this.#waiting.stage);
      return;
    }
    this.#callOff = clock.after(wait, () => {
      this.#callOff = null;
      this.#schedule();
    });
  }

  #send(stage: T): void {
    this.#waiting = null;
    this.#startedAt = this.#options.clock.now();
    const done = () => {
      this.#inFlight = null;
      this.#schedule();
    };
    this.#inFlight = this.#options.edit(stage).then(done, done);
  }
}
