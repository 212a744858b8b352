import type { Clock } from '../../clock.ts';
import { systemClock } from '../../clock.ts';
import { ProviderError } from '../../errors.ts';
import { unusableReply } from '../../models/chat-errors.ts';
import type { ChatModel } from '../../models/chat-model.ts';
import { wholeReply } from '../../models/whole-reply.ts';
import { timeLimit } from '../../models/time-limit.ts';
import { questionLanguage } from '../understanding/question-language.ts';
import { faultOfRewriting } from './check-rewriting.ts';
import { rewritePrompt } from './rewrite-prompt.ts';
import type { FollowUpRewriter, RewriteRequest } from './rewriter.ts';

export interface ChatRewriterOptions {
  /** For all tries together: the answer still has to be written. @default 8,000 */
  readonly timeoutMs?: number | undefined;
  /** @default the machine's */
  readonly clock?: Clock | undefined;
}

/** Characters of a reply that are read; what goes on after them is no question. */
const MAX_READ_CHARS = 2000;

/** A rewriter on a chat model. What it adds to a conversation is refused. */
export function createChatRewriter(
  chat: ChatModel,
  { timeoutMs = 8000, clock = systemClock }: ChatRewriterOptions = {},
): FollowUpRewriter {
  return {
    async rewrite(request) {
      const limit = timeLimit(timeoutMs, clock, request.signal);
      try {
        const { signal } = limit;
        const reply = await chat.persist(() => readReply({ ...request, signal }, chat), signal);
        return checked(reply, request, chat);
      } catch (error) {
        if (limit.isUp() && request.signal?.aborted !== true) throw tooLate(chat, timeoutMs);
        throw error;
      } finally {
        limit.end();
      }
    },
  };
}

function readReply(request: RewriteRequest, chat: ChatModel): Promise<string> {
  const { usage, signal } = request;
  return wholeReply(chat, { ...rewritePrompt(request), usage, signal }, MAX_READ_CHARS);
}

/** Without the quotation marks and tags that models put around it. */
function checked(reply: string, request: RewriteRequest, chat: ChatModel): string {
  const rewritten = reply
    .replace(/<\/?last>/g, '')
    .trim()
    .replace(/^["“](.*)["”]$/u, '$1')
    .normalize('NFC')
    .trim();
  const language =
    questionLanguage(rewritten, []) ?? questionLanguage(request.question, []) ?? 'en';
  const fault = faultOfRewriting(rewritten, request, language);
  if (fault !== null) throw unusableReply(chat.model, `as a question that stands alone, ${fault}`);
  return rewritten;
}

function tooLate({ model }: ChatModel, timeoutMs: number): ProviderError {
  return new ProviderError(
    `The model ${model} gave no usable answer: a question took longer than ${timeoutMs / 1000} s to read`,
    { retryable: true },
  );
}
