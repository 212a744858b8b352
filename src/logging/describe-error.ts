import { z } from 'zod';
import { DatelineError } from '../errors.ts';

/** What Discord's REST interface, or the network, said of a request. */
const request = z.object({ method: z.string(), url: z.string(), status: z.number().optional() });
/** Such as `ECONNREFUSED`, `SQLITE_FULL`, or a number of Discord's. */
const coded = z.object({ code: z.union([z.string(), z.number()]) });

/**
 * An error for the log: in a line where it was foreseen or names its kind by a code, with its stack otherwise. Nothing
 * that a request carried is told, nor the ids and tokens in its address.
 */
export function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message } = error;
  const { data: asked } = request.safeParse(error);
  const { data: kind } = coded.safeParse(error);
  const isKnown = error instanceof DatelineError || kind !== undefined || name === 'AbortError';
  return {
    type: name,
    message,
    ...kind,
    ...(asked && { method: asked.method, route: routeOf(asked.url), status: asked.status }),
    ...(error.cause !== undefined && { cause: describeError(error.cause) }),
    ...(isKnown || asked ? {} : { stack: error.stack }),
  };
}

/** An address without what is in it of people, servers and keys. */
function routeOf(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  return path
    .replace(/\/(webhooks|interactions)\/\d+\/[^/]+/, '/$1/:id/:token')
    .replace(/\d{15,}/g, ':id');
}
