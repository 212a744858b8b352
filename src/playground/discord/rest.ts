import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ApiError, refuse } from './api-error.ts';
import type { FaultResponse } from './faults.ts';
import type { Hub } from './hub.ts';
import { readBody, type RequestBody } from './request-body.ts';
import type { RecordedRequest } from './request-log.ts';
import { applicationRoutes } from './routes/application-routes.ts';
import { channelRoutes } from './routes/channel-routes.ts';
import { interactionRoutes } from './routes/interaction-routes.ts';
import { matchPath, type Route } from './routes/route.ts';
import { threadRoutes } from './routes/thread-routes.ts';

/** The version of the API that is spoken. */
const BASE = '/api/v10';

const ROUTES: readonly Route[] = [
  ...applicationRoutes,
  ...interactionRoutes,
  ...channelRoutes,
  ...threadRoutes,
];

/** Answers one REST request: records it, lets a fault answer it, or finds its route. */
export async function serveRest(
  hub: Hub,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { request, failure } = await record(hub, incoming);
  const fault = failure === null ? await hub.faults.take(request) : null;
  const answer = fault ?? answerFor(hub, request, failure);
  const { status, body } = answer;
  request.response = { status, body, injected: fault !== null };
  hub.changes.notify();
  send(outgoing, answer, request);
}

async function record(
  hub: Hub,
  incoming: IncomingMessage,
): Promise<{ request: RecordedRequest; failure: ApiError | null }> {
  let body: RequestBody = { json: undefined, files: [] };
  let failure: ApiError | null = null;
  try {
    body = await readBody(incoming);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    failure = error;
  }
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const request: RecordedRequest = {
    atMs: hub.now(),
    method: incoming.method ?? 'GET',
    path: url.pathname.startsWith(`${BASE}/`) ? url.pathname.slice(BASE.length) : url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: textHeaders(incoming),
    body: body.json,
    files: body.files,
    response: null,
  };
  hub.requests.push(request);
  if (!url.pathname.startsWith(`${BASE}/`)) {
    hub.unexpected.push(request);
    failure = refuse('notFound');
  }
  hub.changes.notify();
  return { request, failure };
}

function answerFor(hub: Hub, request: RecordedRequest, failure: ApiError | null): FaultResponse {
  try {
    if (failure !== null) throw failure;
    return route(hub, request);
  } catch (error) {
    if (error instanceof ApiError) return { status: error.status, body: error.body() };
    throw error;
  }
}

function route(hub: Hub, request: RecordedRequest): FaultResponse {
  for (const candidate of ROUTES) {
    const params =
      candidate.method === request.method && matchPath(candidate.pattern, request.path);
    if (!params) continue;
    if (candidate.auth && request.headers.authorization !== `Bot ${hub.token}`) {
      throw refuse('unauthorized');
    }
    return candidate.handle({ hub, request, param: (name) => params.get(name) ?? '' });
  }
  hub.unexpected.push(request);
  throw refuse('notFound');
}

function send(outgoing: ServerResponse, answer: FaultResponse, request: RecordedRequest): void {
  const body = answer.status === 204 ? '' : JSON.stringify(answer.body ?? {});
  outgoing.writeHead(answer.status, {
    ...(body === '' ? {} : { 'Content-Type': 'application/json' }),
    ...rateLimitHeaders(request),
    ...answer.headers,
  });
  outgoing.end(body);
}

/** Generous limits, under a bucket per method and route, as Discord names them. Callbacks have none. */
function rateLimitHeaders({ method, path }: RecordedRequest): Record<string, string> {
  if (path.endsWith('/callback')) return {};
  const route = `${method} ${path.replace(/\d{17,20}/g, ':id')}`;
  return {
    'X-RateLimit-Limit': '50',
    'X-RateLimit-Remaining': '49',
    'X-RateLimit-Reset': String(Date.now() / 1000 + 1),
    'X-RateLimit-Reset-After': '1.000',
    'X-RateLimit-Bucket': createHash('sha256').update(route).digest('hex').slice(0, 32),
  };
}

function textHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );
}
