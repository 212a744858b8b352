import type { ServerResponse } from 'node:http';
import type { BrokenReply, HttpErrorReply, RawReply } from './replies.ts';

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** An error in the shape of OpenAI's. */
export function sendError(
  response: ServerResponse,
  status: number,
  message: string,
  code: string | null = null,
): void {
  sendFailure(response, { status, message, ...(code === null ? {} : { code }) });
}

/** The replies that are the same on every endpoint. */
export function sendFailure(
  response: ServerResponse,
  reply: HttpErrorReply | RawReply | BrokenReply,
): void {
  if ('broken' in reply) {
    breakOff(response, '{"object": "list", "data": [');
  } else if ('raw' in reply) {
    response.writeHead(200, { 'content-type': reply.contentType ?? 'application/json' });
    response.end(reply.raw);
  } else {
    sendJson(response, reply.status, reply.body ?? openAIError(reply), reply.headers);
  }
}

/** Sends a beginning and cuts the connection once it is on its way. */
export function breakOff(
  response: ServerResponse,
  beginning: string,
  contentType = 'application/json',
): void {
  response.writeHead(200, { 'content-type': contentType });
  response.write(beginning, () => response.destroy());
}

function openAIError(reply: HttpErrorReply): unknown {
  const { status, message = `stand-in error ${status}`, code = null } = reply;
  const type = status >= 500 ? 'server_error' : 'invalid_request_error';
  return { error: { message, type, param: null, code } };
}
