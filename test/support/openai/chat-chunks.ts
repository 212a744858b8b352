import type { ChatMessage } from './chat-message.ts';
import type { ChatRequest } from './requests.ts';

/** The chunks a message is streamed in: the role, a word at a time, the reason it ends, the usage if asked for. */
export function chatChunks(request: ChatRequest, message: ChatMessage): unknown[] {
  const { opening, delta, end } = chunksOf(request);
  return [
    opening(message.content === null ? null : ''),
    ...deltas(message).map((each) => delta(each)),
    ...end(message.finishReason),
  ];
}

/** What a stream is made of, for one request. */
export function chunksOf(request: ChatRequest) {
  const chunk = (choices: readonly unknown[], more: object = {}) => ({
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1_700_000_000,
    model: request.model,
    choices,
    ...more,
  });
  const choice = (delta: unknown, reason: string | null = null) =>
    chunk([{ index: 0, delta, logprobs: null, finish_reason: reason }]);
  const usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 };
  const isCounted = request.stream_options?.include_usage === true;
  return {
    opening: (content: string | null) => choice({ role: 'assistant', content }),
    delta: (delta: unknown) => choice(delta),
    end: (reason: string) => [choice({}, reason), ...(isCounted ? [chunk([], { usage })] : [])],
  };
}

function deltas({ content, refusal, toolCall }: ChatMessage): unknown[] {
  if (toolCall === null) {
    return refusal === null
      ? pieces(content ?? '').map((piece) => ({ content: piece }))
      : [{ refusal }];
  }
  const opening = {
    index: 0,
    id: 'call_1',
    type: 'function',
    function: { name: toolCall.name, arguments: '' },
  };
  const rest = pieces(toolCall.arguments).map((piece) => ({
    index: 0,
    function: { arguments: piece },
  }));
  return [opening, ...rest].map((call) => ({ tool_calls: [call] }));
}

function pieces(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}
