import { z } from 'zod';
import type { ChatModel } from '../../models/chat-model.ts';
import { wholeReply } from '../../models/whole-reply.ts';
import type { DraftClaim, FailedClaim, WriterRequest } from '../writer.ts';
import { repairPrompt, type ReplyFormat } from './prompt.ts';
import { readMarkedText } from './read-marked-text.ts';
import { claimInJson, claimOfSentence } from './read-reply.ts';
import { REPAIR_SCHEMA } from './reply-schemas.ts';
import { createJsonScanner } from './scan-json.ts';

const numbered = z.object({ n: z.coerce.number().int() });

/**
 * Has failed claims written anew with one request: one for each, in their order, `null` where there is none.
 * @throws as `ChatModel.stream` does
 */
export async function repairClaims(
  request: WriterRequest,
  failed: readonly FailedClaim[],
  chat: ChatModel,
  format: ReplyFormat,
): Promise<(DraftClaim | null)[]> {
  const { usage, signal } = request;
  const schema = format === 'schema' ? REPAIR_SCHEMA : undefined;
  const prompt = repairPrompt(request, failed, format);
  const text = await wholeReply(chat, { ...prompt, schema, usage, signal });
  const repaired = new Map([...claimsInJson(text, request), ...claimsInLines(text, request)]);
  return failed.map((_, index) => repaired.get(index + 1) ?? null);
}

function claimsInJson(text: string, request: WriterRequest): [number, DraftClaim][] {
  const start = text.search(/\{\s*"claims"\s*:/);
  if (start === -1) return [];
  const scanner = createJsonScanner();
  scanner.push(text.slice(start));
  return (scanner.elements.get('claims') ?? []).flatMap((element) => {
    const [claim] = claimInJson(element, request);
    const { data } = numbered.safeParse(claim && JSON.parse(element));
    return data && claim ? [[data.n, claim]] : [];
  });
}

function claimsInLines(text: string, request: WriterRequest): [number, DraftClaim][] {
  return text.split('\n').flatMap((line) => {
    const [, n, words = ''] = /^\s*(?:[-*]\s+)?(\d{1,2})[.)]\s+(.*)$/.exec(line) ?? [];
    const [sentence] = readMarkedText(words).sentences;
    return n && sentence ? [[Number(n), claimOfSentence(sentence, request)]] : [];
  });
}
