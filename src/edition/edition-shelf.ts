import { EditionError } from '../errors.ts';
import type { Edition } from './edition.ts';
import type { EditionHome } from './home.ts';

export interface ShelfOptions {
  /** Of the embedder whose vectors will be searched for. */
  readonly fingerprint: string;
  /** Told once of an edition that was published and cannot be opened; the one before stays in use. */
  readonly onRefused?: ((error: EditionError) => void) | undefined;
}

/** An open edition and who uses it. */
interface Held {
  readonly id: string;
  readonly edition: Edition;
  users: number;
  retired: boolean;
}

interface Opening {
  readonly id: string;
  readonly held: Promise<Held>;
}

/**
 * Hands out the edition in force to a program that runs while others are published: each use sees one edition
 * from beginning to end, the next use sees the newest. Safe to use concurrently.
 */
export class EditionShelf {
  readonly #home: EditionHome;
  readonly #options: ShelfOptions;
  #held: Held | null = null;
  #opening: Opening | null = null;
  #refused: string | null = null;
  #closed = false;

  /** Takes the home over: `close` closes it. */
  constructor(home: EditionHome, options: ShelfOptions) {
    this.#home = home;
    this.#options = options;
  }

  /**
   * Runs a job with the edition in force, which stays open until the job ends.
   * @throws EditionError when there is none that can be opened, or the shelf is closed
   */
  async use<T>(job: (edition: Edition) => Promise<T>): Promise<T> {
    let held = await this.#latest();
    while (held.retired) held = await this.#latest();
    held.users += 1;
    try {
      return await job(held.edition);
    } finally {
      held.users -= 1;
      await closeUnused(held);
    }
  }

  /**
   * The edition in force, for a look at its manifest and articles. It may be closed as soon as another one is
   * published: to search, call `use`.
   * @throws EditionError as `use`
   */
  async current(): Promise<Edition> {
    return (await this.#latest()).edition;
  }

  /** Refuses further use; the edition is closed when its last use ends. */
  async close(): Promise<void> {
    this.#closed = true;
    await retire(this.#held);
    this.#held = null;
    await this.#home.close();
  }

  async #latest(): Promise<Held> {
    if (this.#closed)
      throw new EditionError('The shelf of editions is closed: the program is ending.');
    const id = await this.#home.current();
    if (id === null) throw this.#home.missing();
    if (this.#held && (this.#held.id === id || this.#refused === id)) return this.#held;
    if (this.#opening?.id !== id) this.#opening = { id, held: this.#open(id) };
    return this.#opening.held;
  }

  async #open(id: string): Promise<Held> {
    let edition: Edition;
    try {
      edition = await this.#home.open(id, this.#options);
    } catch (error) {
      return this.#refuse(id, error);
    }
    return this.#take({ id, edition, users: 0, retired: false });
  }

  /** Another edition may have been published while this one was opened: then this one was never needed. */
  async #take(held: Held): Promise<Held> {
    if (this.#opening?.id !== held.id || this.#closed) {
      await held.edition.close();
      return this.#latest();
    }
    const before = this.#held;
    this.#held = held;
    this.#opening = null;
    await retire(before);
    return held;
  }

  /** An edition may also be gone because newer ones were published while it was opened. */
  async #refuse(id: string, error: unknown): Promise<Held> {
    if (this.#opening?.id === id) this.#opening = null;
    if ((await this.#home.current()) !== id) return this.#latest();
    if (!this.#held || !(error instanceof EditionError)) throw error;
    this.#refused = id;
    this.#options.onRefused?.(error);
    return this.#held;
  }
}

async function retire(held: Held | null): Promise<void> {
  if (!held) return;
  held.retired = true;
  await closeUnused(held);
}

async function closeUnused(held: Held): Promise<void> {
  if (held.retired && held.users === 0) await held.edition.close();
}
