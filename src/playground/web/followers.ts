import type { ServerResponse } from 'node:http';
import type { Person } from '../people/people.ts';
import type { View } from '../people/view.ts';
import { openStream, type EventStream } from './event-stream.ts';

/** The pages that are open. */
export interface Followers {
  add(person: Person, response: ServerResponse): void;
  /** Sends everyone what changed, once for all changes of this moment. */
  update(): void;
  close(): void;
}

/** How often a page is told anew, so that "is typing" ends without a request. */
const REFRESH_MS = 2000;

export function createFollowers(viewOf: (person: Person) => View): Followers {
  const open = new Map<EventStream, Person>();
  let planned = false;
  const show = () => {
    planned = false;
    for (const [stream, person] of open) stream.show(viewOf(person));
  };
  const update = () => {
    if (planned) return;
    planned = true;
    setImmediate(show);
  };
  const timer = setInterval(update, REFRESH_MS);
  return {
    add(person, response) {
      const stream = openStream(response);
      open.set(stream, person);
      response.on('close', () => open.delete(stream));
      stream.show(viewOf(person));
    },
    update,
    close() {
      clearInterval(timer);
      for (const stream of open.keys()) stream.end();
      open.clear();
    },
  };
}
