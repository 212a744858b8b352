/** What a test tells an endpoint of the stand-in server to answer. */
export interface Script<Request, Reply> {
  /** Replies to the next requests, in order, before anything `respondWith()` says. */
  enqueue(...replies: readonly Reply[]): void;
  /** Replies to every other request; `null` brings the endpoint's own way back. */
  respondWith(respond: ((request: Request) => Reply) | null): void;
}

export interface PlayedScript<Request, Reply> extends Script<Request, Reply> {
  /** The reply to this request; `undefined` where the test said nothing. */
  next(request: Request): Reply | undefined;
}

export function createScript<Request, Reply>(): PlayedScript<Request, Reply> {
  const queue: Reply[] = [];
  let respond: ((request: Request) => Reply) | null = null;
  return {
    enqueue(...replies) {
      queue.push(...replies);
    },
    respondWith(next) {
      respond = next;
    },
    next: (request) => queue.shift() ?? respond?.(request),
  };
}
