import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { listenOnLoopback } from '../loopback.ts';
import { hashedVector } from '../openai/hashed-vector.ts';
import type { BrokenReply, HttpErrorReply, RawReply } from '../openai/replies.ts';
import { requestLog } from '../openai/request-log.ts';
import type { RecordedRequest } from '../openai/requests.ts';
import { createScript, type Script } from '../openai/script.ts';
import { sendFailure, sendJson } from '../openai/send.ts';
import { PROTOCOLS, type Protocol, type Ranked, type RerankRequest } from './protocols.ts';

/** The right ranking, but for these changes. */
export interface ChangedRanking {
  readonly alter?: (ranked: readonly Ranked[]) => readonly Ranked[];
  readonly until?: Promise<unknown>;
}

export type RerankReply = ChangedRanking | HttpErrorReply | RawReply | BrokenReply;

/** A server on loopback that ranks texts by the words they share with the query. */
export interface RerankServer {
  /** What goes into `RERANK_BASE_URL`. */
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly requests: readonly RecordedRequest[];
  received(count: number): Promise<readonly RecordedRequest[]>;
  readonly ranking: Script<RerankRequest, RerankReply>;
  close(): Promise<void>;
}

/** Starts a server of one kind, with the key `rank-key`; it ends with the test. */
export async function rerankServer(kind: keyof typeof PROTOCOLS): Promise<RerankServer> {
  const protocol = PROTOCOLS[kind];
  const apiKey = 'rank-key';
  const log = requestLog();
  const ranking = createScript<RerankRequest, RerankReply>();
  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const recorded = log.record(request, await text(request));
    const refuse = (status: number, message: string) => {
      sendJson(response, status, protocol.refusal(status, message));
    };
    if (recorded.headers['authorization'] !== `Bearer ${apiKey}`) {
      refuse(401, `invalid api token ${recorded.headers['authorization'] ?? ''}`);
      return;
    }
    const { data, error } = protocol.request.safeParse(recorded.body);
    if (recorded.path !== protocol.path) refuse(404, 'not found');
    else if (data === undefined) refuse(422, error.issues[0]?.message ?? 'invalid');
    else if (data.texts.length > protocol.maxTexts) refuse(413, 'too many texts');
    else await play(data, ranking.next(data) ?? {}, protocol, response);
  };
  const server = createServer((request, response) => {
    respond(request, response).catch(() => response.destroy());
  });
  const { port, close } = await listenOnLoopback(server);
  onTestFinished(close);
  const baseUrl = `http://127.0.0.1:${port}${protocol.path.replace('/rerank', '')}`;
  return { baseUrl, apiKey, requests: log.requests, received: log.received, ranking, close };
}

async function play(
  request: RerankRequest,
  reply: RerankReply,
  protocol: Protocol,
  response: ServerResponse,
): Promise<void> {
  await reply.until;
  if ('status' in reply || 'raw' in reply || 'broken' in reply) {
    sendFailure(response, reply);
    return;
  }
  const right = rank(request);
  sendJson(response, 200, protocol.answer(reply.alter?.(right) ?? right));
}

/** Best first, as servers answer. */
function rank({ query, texts }: RerankRequest): Ranked[] {
  const asked = hashedVector(query, 256);
  return texts
    .map((one, index) => ({ index, score: dot(asked, hashedVector(one, 256)) }))
    .sort((a, b) => b.score - a.score);
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
