import type { Lookup } from '../api-message.ts';
import type { Hub } from '../hub.ts';

/** Where the parts of a message are looked up. */
export function lookupOf({ world, messages }: Hub): Lookup {
  return { world, find: (id) => messages.find(id) };
}
