import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { listenOnLoopback } from './loopback.ts';

/** What a path answers: everything but the body has a default. */
export interface ScriptedAnswer {
  /** @default 200 */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** @default empty */
  readonly body?: string | Uint8Array;
}

/** Answers as it likes: slowly, never, or wrongly. */
export type Answerer = (response: ServerResponse, headers: IncomingHttpHeaders) => void;

/** A request as the server saw it. */
export interface SeenRequest {
  readonly path: string;
  readonly host: string;
  readonly headers: IncomingHttpHeaders;
}

/** A web server on the loopback. */
export interface WebServer {
  readonly port: number;
  /** The address of a path; the host is one of the names that are led to this server. */
  url(path: string, host?: string): string;
  /** Sets, or replaces, what a path answers. */
  answer(path: string, answer: ScriptedAnswer | Answerer): void;
  /** All requests so far, in order. */
  readonly requests: readonly SeenRequest[];
  /** Refuses every further connection. */
  close(): Promise<void>;
}

/** The host name of the server unless another is given. */
const HOST = 'news.example';

/** Starts a server; paths that are not scripted answer 404. It ends with the test. */
export async function webServer(
  answers: Readonly<Record<string, ScriptedAnswer | Answerer>> = {},
): Promise<WebServer> {
  const scripted = new Map(Object.entries(answers));
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push({ path, host: request.headers.host ?? '', headers: request.headers });
    const answer = scripted.get(path) ?? { status: 404 };
    if (typeof answer === 'function') answer(response, request.headers);
    else send(response, answer);
  });
  const { port, close } = await listenOnLoopback(server);
  onTestFinished(close);
  return {
    port,
    url: (path, host = HOST) => `http://${host}:${port}${path}`,
    answer: (path, answer) => {
      scripted.set(path, answer);
    },
    requests,
    close,
  };
}

function send(response: ServerResponse, { status = 200, headers = {}, body = '' }: ScriptedAnswer) {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(body);
}
