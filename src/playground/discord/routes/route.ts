import type { Hub } from '../hub.ts';
import type { RecordedRequest } from '../request-log.ts';

/** A request that found its route. */
export interface Call {
  readonly hub: Hub;
  readonly request: RecordedRequest;
  /** A named part of the path. */
  param(name: string): string;
}

export interface RouteResponse {
  readonly status: number;
  /** Left out of a 204. */
  readonly body?: unknown;
}

export interface Route {
  readonly method: string;
  /** With named parts: `/channels/:channel/messages`. */
  readonly pattern: string;
  /** Whether the bot's token must be in the Authorization header. */
  readonly auth: boolean;
  handle(call: Call): RouteResponse;
}

/** A route that wants the bot's token. */
export function botRoute(method: string, pattern: string, handle: Route['handle']): Route {
  return { method, pattern, auth: true, handle };
}

/** A route whose path carries a token of its own: interactions and webhooks. */
export function openRoute(method: string, pattern: string, handle: Route['handle']): Route {
  return { method, pattern, auth: false, handle };
}

/** The named parts of a path that fits the pattern, decoded; `null` when it does not fit. */
export function matchPath(pattern: string, path: string): ReadonlyMap<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params = new Map<string, string>();
  for (const [index, part] of wanted.entries()) {
    const value = decodeURIComponent(given[index] ?? '');
    if (part.startsWith(':')) params.set(part.slice(1), value);
    else if (part !== value) return null;
  }
  return params;
}
