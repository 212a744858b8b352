import type { ServerResponse } from 'node:http';
import { chatMessage, type ChatMessage } from './chat-message.ts';
import { chatChunks } from './chat-chunks.ts';
import type { ChatReply } from './replies.ts';
import { chatRequest, type ChatRequest } from './requests.ts';
import type { PlayedScript } from './script.ts';
import { breakOff, sendError, sendFailure, sendJson } from './send.ts';
import { streamPieces } from './stream-pieces.ts';

const EVENT_STREAM = 'text/event-stream';

export async function answerChat(
  body: unknown,
  response: ServerResponse,
  script: PlayedScript<ChatRequest, ChatReply>,
): Promise<void> {
  const { data: request, error } = chatRequest.safeParse(body);
  if (request === undefined) {
    sendError(response, 400, `Invalid request: ${error.message}`);
    return;
  }
  const reply = script.next(request);
  await reply?.until;
  if (reply === undefined) {
    sendError(response, 400, 'The stand-in server was told no reply to this chat request');
  } else if ('pieces' in reply) {
    await streamPieces(response, request, reply);
  } else if ('broken' in reply && request.stream === true) {
    breakOff(response, events(chatChunks(request, halfAMessage()).slice(0, 2)), EVENT_STREAM);
  } else if ('status' in reply || 'raw' in reply || 'broken' in reply) {
    sendFailure(response, reply);
  } else {
    sendMessage(response, request, chatMessage(reply, request));
  }
}

function sendMessage(response: ServerResponse, request: ChatRequest, message: ChatMessage): void {
  if (request.stream === true) {
    response.writeHead(200, { 'content-type': EVENT_STREAM });
    response.end(`${events(chatChunks(request, message))}data: [DONE]\n\n`);
    return;
  }
  sendJson(response, 200, completion(request, message));
}

function events(chunks: readonly unknown[]): string {
  return chunks.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join('');
}

function completion(request: ChatRequest, message: ChatMessage): unknown {
  const { role, content, refusal, toolCall, finishReason } = message;
  const calls = toolCall && [{ id: 'call_1', type: 'function', function: toolCall }];
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_700_000_000,
    model: request.model,
    choices: [
      {
        index: 0,
        message: { role, content, refusal, ...(calls && { tool_calls: calls }) },
        logprobs: null,
        finish_reason: finishReason,
      },
    ],
    usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 },
  };
}

function halfAMessage(): ChatMessage {
  return {
    role: 'assistant',
    content: 'It begins and is never',
    refusal: null,
    toolCall: null,
    finishReason: 'stop',
  };
}
