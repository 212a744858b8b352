/** Work that others may have to wait for. */
export class UnderWay {
  readonly #underWay = new Set<Promise<unknown>>();

  /** Follows work until it ends, and returns the same promise. */
  track<T>(work: Promise<T>): Promise<T> {
    this.#underWay.add(work);
    const done = () => this.#underWay.delete(work);
    work.then(done, done);
    return work;
  }

  /** Resolves when all that is under way now has ended, well or not. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#underWay);
  }
}
