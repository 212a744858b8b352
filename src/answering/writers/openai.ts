import { ProviderError } from '../../errors.ts';
import {
  NoSchemaError,
  TooLongError,
  UnreadableError,
  unreadableReply,
  unusableReply,
} from '../../models/chat-errors.ts';
import type { ChatModel } from '../../models/chat-model.ts';
import type { Draft, DraftClaim, Writer, WriterRequest } from '../writer.ts';
import { evidenceTokens, fitEvidence } from './fit-evidence.ts';
import { writePrompt, type ReplyFormat } from './prompt.ts';
import { createReplyReader, type ReadReply } from './read-reply.ts';
import { repairClaims } from './repair-claims.ts';
import { DRAFT_SCHEMA } from './reply-schemas.ts';

export interface OpenAIWriterOptions {
  /** Most tokens of passages in one prompt, estimated. @default 6,000 */
  readonly evidenceTokens?: number | undefined;
}

/** Passages that a model is given. */
const PASSAGES = 8;

/** Claims of one answer that are looked at; a model that writes more is not answering the question. */
const MAX_CLAIMS = 40;

/** A longer reply is no answer, even of a model that thinks aloud: it goes on for ever, or is made to fill the memory. */
const MAX_REPLY_CHARS = 200_000;

/** Where a claim may be complete: JSON closes something, or a sentence ends or is cited. */
const MAY_COMPLETE = /[}\]】\n]/;

/**
 * A writer on a chat model. It asks for JSON by a schema, and for sentences with `[n]` where the server takes no
 * schema; whichever comes is read. Passages that do not fit are left out, the weakest first.
 */
export function createOpenAIWriter(
  chat: ChatModel,
  { evidenceTokens: room = 6000 }: OpenAIWriterOptions = {},
): Writer {
  let budget = room;

  /** The request with passages that fit; fewer of them after a request that was too long. */
  async function fitted<T>(
    request: WriterRequest,
    task: (request: WriterRequest) => Promise<T>,
  ): Promise<T> {
    const evidence = fitEvidence(request.evidence, budget);
    try {
      return await task({ ...request, evidence });
    } catch (error) {
      if (!(error instanceof TooLongError) || evidence.length < 2) throw error;
      budget = Math.floor(Math.min(budget, evidenceTokens(evidence)) / 2);
      return fitted(request, task);
    }
  }

  return {
    name: 'openai',
    layout: 'prose',
    passages: PASSAGES,
    write: (request) =>
      writeOrSalvage(request, (each) => fitted(each, (one) => reply(one, chat)), chat),
    repair: (request, failed) =>
      fitted(request, (one) =>
        inTakenFormat(chat, (format) => repairClaims(one, failed, chat, format)),
      ),
  };
}

/** Writes; claims that were complete when a reply broke off are better than none. */
async function writeOrSalvage(
  request: WriterRequest,
  write: (request: WriterRequest) => Promise<Draft>,
  chat: ChatModel,
): Promise<Draft> {
  let complete: readonly DraftClaim[] = [];
  const onClaims = (claims: readonly DraftClaim[]) => {
    complete = claims;
    request.onClaims?.(claims);
  };
  try {
    return await chat.persist(() => {
      complete = [];
      return write({ ...request, onClaims });
    }, request.signal);
  } catch (error) {
    if (!(error instanceof ProviderError) || complete.length === 0) throw error;
    return { answerable: 'partial', claims: complete, isCut: true };
  }
}

async function reply(request: WriterRequest, chat: ChatModel): Promise<Draft> {
  return inTakenFormat(chat, (format) => readDraft(request, chat, format));
}

/** Asks for JSON as long as the server takes a schema, and for text when it turns out that it does not. */
async function inTakenFormat<T>(
  chat: ChatModel,
  task: (format: ReplyFormat) => Promise<T>,
): Promise<T> {
  if (formatFor(chat) === 'text') return task('text');
  try {
    return await task('schema');
  } catch (error) {
    if (error instanceof UnreadableError) chat.noteSchemaIgnored();
    const isMistaken = error instanceof NoSchemaError || error instanceof UnreadableError;
    if (!isMistaken || formatFor(chat) === 'schema') throw error;
    return task('text');
  }
}

/** As far as is known now: a request may have taught otherwise. */
function formatFor({ takesSchema }: ChatModel): ReplyFormat {
  return takesSchema ? 'schema' : 'text';
}

async function readDraft(
  request: WriterRequest,
  chat: ChatModel,
  format: ReplyFormat,
): Promise<Draft> {
  const { usage, signal } = request;
  const reader = createReplyReader(request);
  const schema = format === 'schema' ? DRAFT_SCHEMA : undefined;
  let end: 'whole' | 'cut' = 'cut';
  let told = 0;
  let length = 0;
  for await (const piece of chat.stream({
    ...writePrompt(request, format),
    schema,
    usage,
    signal,
  })) {
    if ('end' in piece) {
      ({ end } = piece);
      continue;
    }
    length += piece.text.length;
    if (length > MAX_REPLY_CHARS) break;
    reader.push(piece.text);
    if (!MAY_COMPLETE.test(piece.text)) continue;
    const claims = reader.claims();
    if (claims.length > told) request.onClaims?.(claims.slice(0, MAX_CLAIMS));
    told = claims.length;
    if (told > MAX_CLAIMS) break;
  }
  return draftOf(reader.finish(), end, chat.model);
}

function draftOf(reply: ReadReply | null, end: 'whole' | 'cut', model: string): Draft {
  if (reply === null) throw unread(end, model);
  const { answerable, claims, missing, isWhole } = reply;
  const isCut = end === 'cut' || !isWhole || claims.length > MAX_CLAIMS;
  if (isCut && answerable !== 'none' && claims.length === 0)
    throw unusableReply(model, NOTHING_READ.cut);
  return { answerable, claims: claims.slice(0, MAX_CLAIMS), missing, ...(isCut ? { isCut } : {}) };
}

function unread(end: 'whole' | 'cut', model: string): ProviderError {
  return (end === 'cut' ? unusableReply : unreadableReply)(model, NOTHING_READ[end]);
}

const NOTHING_READ = {
  whole: 'it is neither the JSON that was asked for nor sentences that cite passages',
  cut: 'it ends before its first claim does; a higher CHAT_MAX_TOKENS may help',
} as const;
