import type { ServerResponse } from 'node:http';
import { hashedVector } from './hashed-vector.ts';
import type { ChangedEmbeddings, EmbeddingsReply } from './replies.ts';
import { embeddingsRequest, type EmbeddingsRequest } from './requests.ts';
import type { PlayedScript } from './script.ts';
import { sendError, sendFailure, sendJson } from './send.ts';

export async function answerEmbeddings(
  body: unknown,
  response: ServerResponse,
  script: PlayedScript<EmbeddingsRequest, EmbeddingsReply>,
  defaultDimensions: number,
): Promise<void> {
  const { data: request } = embeddingsRequest.safeParse(body);
  if (request === undefined) {
    sendError(response, 400, "'$.input' is invalid. Please check the API reference.");
    return;
  }
  const reply = script.next(request);
  await reply?.until;
  if (reply !== undefined && ('status' in reply || 'raw' in reply || 'broken' in reply)) {
    sendFailure(response, reply);
    return;
  }
  sendJson(response, 200, embeddingList(request, reply ?? {}, defaultDimensions));
}

function embeddingList(
  request: EmbeddingsRequest,
  changes: ChangedEmbeddings,
  defaultDimensions: number,
) {
  const texts = [request.input].flat();
  const right = texts.map((text) => hashedVector(text, request.dimensions ?? defaultDimensions));
  const vectors = changes.alter?.(right) ?? right;
  const encoding = changes.encoding ?? request.encoding_format;
  const tokens = texts.join(' ').split(/\s+/).length;
  return {
    object: 'list',
    data: vectors.map((vector, index) => ({
      object: 'embedding',
      index,
      embedding: encoding === 'base64' ? base64(vector) : vector,
    })),
    model: request.model,
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  };
}

/** Little-endian float32 values, as OpenAI sends them. */
function base64(vector: unknown): string {
  const values = Array.isArray(vector) ? vector.map(Number) : [];
  return Buffer.from(Float32Array.from(values).buffer).toString('base64');
}
