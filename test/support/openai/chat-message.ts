import type { BrokenReply, ChatReply, HttpErrorReply, PiecesReply, RawReply } from './replies.ts';
import type { ChatRequest } from './requests.ts';

export type MessageReply = Exclude<
  ChatReply,
  HttpErrorReply | RawReply | BrokenReply | PiecesReply
>;

/** The assistant's message in `choices[0]`. */
export interface ChatMessage {
  readonly role: 'assistant';
  readonly content: string | null;
  readonly refusal: string | null;
  readonly toolCall: { readonly name: string; readonly arguments: string } | null;
  readonly finishReason: string;
}

const EMPTY = { role: 'assistant', content: null, refusal: null, toolCall: null } as const;

/** What the reply means for this request: JSON goes where the request wants it. */
export function chatMessage(reply: MessageReply, request: ChatRequest): ChatMessage {
  if ('toolCall' in reply) {
    const { name, arguments: given } = reply.toolCall;
    return called(name, JSON.stringify(given));
  }
  if ('refusal' in reply) return { ...EMPTY, refusal: reply.refusal, finishReason: 'stop' };
  if ('text' in reply) {
    return { ...EMPTY, content: reply.text, finishReason: reply.finishReason ?? 'stop' };
  }
  const json = 'json' in reply ? JSON.stringify(reply.json) : reply.jsonText;
  const wanted = wantedTool(request);
  return wanted === null ? { ...EMPTY, content: json, finishReason: 'stop' } : called(wanted, json);
}

function called(name: string, text: string): ChatMessage {
  return { ...EMPTY, toolCall: { name, arguments: text }, finishReason: 'tool_calls' };
}

function wantedTool(request: ChatRequest): string | null {
  const { tool_choice: choice, tools = [] } = request;
  if (typeof choice === 'object') return choice.function.name;
  return choice === 'required' ? (tools[0]?.function.name ?? null) : null;
}
