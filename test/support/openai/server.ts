import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { listenOnLoopback } from '../loopback.ts';
import { answerChat } from './chat-endpoint.ts';
import { answerEmbeddings } from './embeddings-endpoint.ts';
import type { ChatReply, EmbeddingsReply } from './replies.ts';
import { requestLog, type RequestLog } from './request-log.ts';
import type { ChatRequest, EmbeddingsRequest, RecordedRequest } from './requests.ts';
import { createScript, type PlayedScript, type Script } from './script.ts';
import { sendError, sendJson } from './send.ts';

export interface OpenAIServerOptions {
  /** The only key that is let in. @default 'sk-test' */
  readonly apiKey?: string;
  /** Length of embeddings where the request names none. @default 64 */
  readonly dimensions?: number;
  /** The only models there are; others answer 404. By default every name is a model. */
  readonly models?: readonly string[];
}

/** A server on loopback that speaks OpenAI's protocol, for the real clients to talk to. */
export interface OpenAIServer {
  /** What goes into `OPENAI_BASE_URL`: ends in `/v1`. */
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Every request so far, refused ones too. */
  readonly requests: readonly RecordedRequest[];
  /** Resolves with all requests as soon as there are this many. */
  received(count: number): Promise<readonly RecordedRequest[]>;
  /** Without a script, a chat request is refused with status 400. */
  readonly chat: Script<ChatRequest, ChatReply>;
  /** Without a script, embeddings are hashed bags of words: texts that share words are near. */
  readonly embeddings: Script<EmbeddingsRequest, EmbeddingsReply>;
  /** Cuts all connections. */
  close(): Promise<void>;
}

interface Endpoints {
  readonly apiKey: string;
  readonly dimensions: number;
  readonly models: readonly string[] | null;
  readonly log: RequestLog;
  readonly chat: PlayedScript<ChatRequest, ChatReply>;
  readonly embeddings: PlayedScript<EmbeddingsRequest, EmbeddingsReply>;
}

export async function startOpenAIServer(options: OpenAIServerOptions = {}): Promise<OpenAIServer> {
  const { apiKey = 'sk-test', dimensions = 64, models = null } = options;
  const chat = createScript<ChatRequest, ChatReply>();
  const embeddings = createScript<EmbeddingsRequest, EmbeddingsReply>();
  const endpoints = { apiKey, dimensions, models, log: requestLog(), chat, embeddings };

  const server = createServer((request, response) => {
    answer(request, response, endpoints).catch((error: unknown) =>
      response.destroy(asError(error)),
    );
  });
  const { port, close } = await listenOnLoopback(server);

  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    apiKey,
    requests: endpoints.log.requests,
    received: endpoints.log.received,
    chat,
    embeddings,
    close,
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, endpoints: Endpoints) {
  const { apiKey, models, log } = endpoints;
  const recorded = log.record(request, await text(request));
  if (recorded.headers['authorization'] !== `Bearer ${apiKey}`) {
    sendError(response, 401, 'Incorrect API key provided.', 'invalid_api_key');
    return;
  }
  const { data: named } = z.object({ model: z.string() }).safeParse(recorded.body);
  if (named !== undefined && models?.includes(named.model) === false) {
    const message = `The model \`${named.model}\` does not exist or you do not have access to it.`;
    sendError(response, 404, message, 'model_not_found');
    return;
  }
  await route(recorded, response, endpoints);
}

async function route(recorded: RecordedRequest, response: ServerResponse, endpoints: Endpoints) {
  const { method, path, body } = recorded;
  if (method === 'POST' && path === '/v1/embeddings') {
    await answerEmbeddings(body, response, endpoints.embeddings, endpoints.dimensions);
  } else if (method === 'POST' && path === '/v1/chat/completions') {
    await answerChat(body, response, endpoints.chat);
  } else if (method === 'GET' && path === '/v1/models') {
    const data = (endpoints.models ?? []).map((id) => ({ id, object: 'model', owned_by: 'test' }));
    sendJson(response, 200, { object: 'list', data });
  } else {
    sendError(response, 404, `Invalid URL (${method} ${path})`);
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
