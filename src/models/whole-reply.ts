import type { ChatModel, ChatRequest } from './chat-model.ts';

/**
 * The text of a reply, whole or cut.
 * @param maxChars reading ends behind the piece that passes so many UTF-16 code units
 * @throws what `ChatModel.stream` throws
 */
export async function wholeReply(
  chat: ChatModel,
  request: ChatRequest,
  maxChars = Infinity,
): Promise<string> {
  let text = '';
  for await (const piece of chat.stream(request)) {
    if ('text' in piece) text += piece.text;
    if (text.length > maxChars) break;
  }
  return text;
}
