/** A session of the gateway that is resumed replays a few events at most. */
const KEPT = 1000;

/**
 * The interactions of late. One may come twice: discord.js may resume a session from an event before the last it was sent,
 * and hands on again what is replayed.
 */
export class Arrivals {
  readonly #ids = new Set<string>();

  /** Notes one. @returns whether it had not come before */
  add(id: string): boolean {
    if (this.#ids.has(id)) return false;
    this.#ids.add(id);
    const [oldest] = this.#ids;
    if (oldest !== undefined && this.#ids.size > KEPT) this.#ids.delete(oldest);
    return true;
  }
}
