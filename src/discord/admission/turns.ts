/** Work that waits for its turn. */
interface Waiting {
  readonly begin: () => void;
  readonly onWaiting: (before: number) => void;
}

/** Runs so many pieces of work at the same time; the others wait in the order they came. */
export class Turns {
  readonly #atOnce: number;
  readonly #waiting: Waiting[] = [];
  #running = 0;

  /** @param atOnce at least 1 */
  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.length;
  }

  /**
   * Runs work when its turn has come, and gives what it gives.
   * @param onWaiting told how many others come before it, when it has to wait and as often as that changes
   */
  async take<T>(work: () => Promise<T>, onWaiting: (before: number) => void): Promise<T> {
    if (this.#running < this.#atOnce) this.#running += 1;
    else await this.#turn(onWaiting);
    try {
      return await work();
    } finally {
      this.#passOn();
    }
  }

  #turn(onWaiting: (before: number) => void): Promise<void> {
    return new Promise((begin) => {
      this.#waiting.push({ begin, onWaiting });
      onWaiting(this.#waiting.length - 1);
    });
  }

  /** The place of work that has ended goes to the one that has waited longest. */
  #passOn(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#running -= 1;
    next?.begin();
    for (const [before, { onWaiting }] of this.#waiting.entries()) onWaiting(before);
  }
}
