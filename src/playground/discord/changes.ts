/** What to wait for. */
export interface Wait<T> {
  /** Looked for at once and after every change; `undefined` means not yet. */
  find(): T | undefined;
  /** What is waited for, for the message of the error. */
  readonly what: string;
  /** What has come so far, a line each, for the message of the error. */
  received(): readonly string[];
  /** @default 5000 */
  readonly timeoutMs?: number | undefined;
}

interface Waiter {
  check(): void;
  fail(reason: string): void;
}

/** Lets one wait for something to happen without polling: whatever changes state calls `notify`. */
export class Changes {
  readonly #waiters = new Set<Waiter>();
  readonly #listeners = new Set<() => void>();
  #closed = false;

  notify(): void {
    for (const waiter of [...this.#waiters]) waiter.check();
    for (const listener of [...this.#listeners]) listener();
  }

  /** Calls this after every change. @returns what ends it */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** @throws Error that lists what was received, when time is up or the server closes first */
  until<T>(wait: Wait<T>): Promise<T> {
    const found = wait.find();
    if (found !== undefined) return Promise.resolve(found);
    if (this.#closed) return Promise.reject(waitError(wait, 'the server is closed'));
    return new Promise((resolve, reject) => {
      this.#add(wait, resolve, reject);
    });
  }

  /** Fails everyone who is still waiting. */
  close(): void {
    this.#closed = true;
    for (const waiter of [...this.#waiters]) waiter.fail('the server was closed');
  }

  #add<T>(wait: Wait<T>, resolve: (found: T) => void, reject: (error: Error) => void): void {
    const timeoutMs = wait.timeoutMs ?? 5000;
    const timer = setTimeout(() => {
      waiter.fail(`nothing after ${timeoutMs} ms`);
    }, timeoutMs);
    const leave = () => {
      clearTimeout(timer);
      this.#waiters.delete(waiter);
    };
    const waiter: Waiter = {
      check() {
        const found = wait.find();
        if (found === undefined) return;
        leave();
        resolve(found);
      },
      fail(reason) {
        leave();
        reject(waitError(wait, reason));
      },
    };
    this.#waiters.add(waiter);
  }
}

function waitError<T>(wait: Wait<T>, reason: string): Error {
  const received = wait.received();
  const list = received.length > 0 ? received.map((line) => `\n  ${line}`).join('') : ' nothing';
  return new Error(`Waited for ${wait.what}, but ${reason}. Received:${list}`);
}
