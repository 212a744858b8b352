import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Attachment } from '../discord/message.ts';
import type { DiscordServer } from '../discord/server.ts';
import { act } from '../people/act.ts';
import type { Stage } from '../people/create-stage.ts';
import { personOf } from '../people/people.ts';
import type { Followers } from './followers.ts';
import type { ServedFile } from './page-files.ts';
import { readText } from './read-text.ts';
import { isMeantHere, SECURITY_HEADERS } from './security.ts';

export interface SiteParts {
  readonly page: ReadonlyMap<string, ServedFile>;
  readonly server: DiscordServer;
  readonly stage: Stage;
  readonly followers: Followers;
  readonly port: () => number;
}

/** Answers one request of the page. */
export async function serve(
  parts: SiteParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isMeantHere(request, parts.port())) {
    sendText(response, 403, 'Open the playground by the address that it printed.');
    return;
  }
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const route = `${request.method ?? 'GET'} ${pathname}`;
  if (route === 'POST /api/act') await perform(parts, request, response);
  else if (route === 'GET /api/events') follow(parts, searchParams.get('as') ?? '', response);
  else if (route.startsWith('GET ')) sendPath(parts, pathname, response);
  else sendText(response, 404, 'There is nothing here.');
}

async function perform(
  { stage, followers }: SiteParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.headers['content-type'] !== 'application/json') {
    sendText(response, 415, 'Send JSON.');
    return;
  }
  try {
    const done = stage.perform(act.parse(JSON.parse(await readText(request))));
    // What someone writes is there before the bot answers it.
    followers.update();
    sendJson(response, 200, await done);
  } catch (error) {
    sendJson(response, 400, { error: describe(error) });
  }
  followers.update();
}

function describe(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  return error instanceof Error ? error.message : String(error);
}

function follow({ followers }: SiteParts, as: string, response: ServerResponse): void {
  try {
    followers.add(personOf(as), response);
  } catch (error) {
    sendText(response, 404, describe(error));
  }
}

function sendPath({ page, server }: SiteParts, pathname: string, response: ServerResponse): void {
  const file = page.get(pathname);
  if (file !== undefined) {
    send(response, 200, file);
    return;
  }
  const [, messageId = '', fileId = ''] = /^\/files\/(\d+)\/(\d+)\//.exec(pathname) ?? [];
  const attachment = attachmentOf(server, messageId, fileId);
  if (attachment === undefined) sendText(response, 404, 'There is nothing here.');
  else send(response, 200, asServed(attachment), asDownload(attachment));
}

function attachmentOf(
  server: DiscordServer,
  messageId: string,
  fileId: string,
): Attachment | undefined {
  const trail = server.transcript().find(({ current }) => current.id === messageId);
  return trail?.current.attachments.find(({ id }) => id === fileId);
}

/** Pictures are shown, all else is text, so that no file can be a page of this server's. */
function asServed({ contentType, bytes }: Attachment): ServedFile {
  const isPicture = /^image\/(?:png|jpeg|webp|gif)$/.test(contentType);
  return { type: isPicture ? contentType : 'text/plain; charset=utf-8', bytes };
}

function asDownload({ contentType, filename }: Attachment): Record<string, string> {
  if (contentType.startsWith('image/')) return {};
  return {
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`,
  };
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  send(response, status, {
    type: 'application/json',
    bytes: Buffer.from(JSON.stringify(body), 'utf8'),
  });
}

function sendText(response: ServerResponse, status: number, text: string): void {
  send(response, status, { type: 'text/plain; charset=utf-8', bytes: Buffer.from(text, 'utf8') });
}

function send(
  response: ServerResponse,
  status: number,
  { type, bytes }: ServedFile,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'Content-Type': type,
    'Cache-Control': 'no-store',
    ...headers,
  });
  response.end(bytes);
}
