import type { Logger } from 'pino';
import type { Embedder } from '../embeddings/embedder.ts';
import type { Answer } from './answering/answer.ts';
import { createDateline } from './answering/create-dateline.ts';
import type { Dateline } from './answering/dateline.ts';
import { answerPlaces } from './answering/answer-slots.ts';
import { createLlmVerifier } from './answering/verifiers/llm.ts';
import type { CheckingParts } from './answering/write-and-check.ts';
import type { ModelMeter } from './monitoring/count-models.ts';
import { recordGap } from './state/record-gap.ts';
import { createExtractiveWriter } from './answering/writers/extractive.ts';
import { createOpenAIWriter } from './answering/writers/openai.ts';
import type { Config } from './config.ts';
import { modelServer, type ModelServer } from './config/model-server.ts';
import { EditionShelf } from './edition/edition-shelf.ts';
import { createChatRewriter } from './retrieval/follow-up/chat-rewriter.ts';
import { chooseRerankers } from './retrieval/reranking/choose.ts';
import { createOpenAIChat } from './models/openai-chat.ts';
import type { ChatModel } from './models/chat-model.ts';
import type { Reranker } from './retrieval/reranking/reranker.ts';
import { openEmbedder } from './open-embedder.ts';
import { openHome } from './open-home.ts';

export interface OpenOptions {
  /**
   * Whether answers are noted here: their figures in the log, and questions without one among the gaps. The bot notes
   * them itself, with more to say. @default true
   */
  readonly notesAnswers?: boolean;
  /** Told how models do. @default nobody */
  readonly models?: ModelMeter | undefined;
}

/** The use cases on the edition in force, with embedder and writer as configured. */
export function openDateline(
  config: Config,
  log: Logger,
  { notesAnswers = true, models }: OpenOptions = {},
): Dateline {
  const embedder = openEmbedder(config, log);
  const chat = createChatOf(config, (isResting) => models?.resting(isResting));
  const shelf = new EditionShelf(openHome(config), {
    fingerprint: embedder.fingerprint,
    onRefused: (error) => {
      log.warn({ err: error }, 'a new edition cannot be opened: the one before stays in use');
    },
  });
  return createDateline({
    shelf,
    embedder,
    ...createWriters(config, embedder, chat),
    followUps:
      chat === null || config.writer === 'extractive' ? undefined : createChatRewriter(chat),
    rerankers: createRerankers(config),
    detail: config.answerDetail,
    oldAfterDays: config.oldAfterDays,
    clock: () => new Date(),
    onAnswered: (answer) => {
      if (notesAnswers) noteAnswer(answer, config, log);
    },
    onVerifyFailed: (error) => {
      models?.failed('verify');
      log.warn(
        { reason: error.message },
        'doubtful claims could not be verified: they are left out',
      );
    },
    onNotRewritten: (error) => {
      models?.failed('followUp');
      log.warn({ reason: error.message }, 'a follow-up was read by rules, not by the model');
    },
    onRepairFailed: (error) => {
      models?.failed('repair');
      log.warn(
        { reason: error.message },
        'failed claims could not be put right: they are left out',
      );
    },
    onRemoved: (removed) => {
      log.debug({ checks: removed.map(({ check }) => check) }, 'claims removed by the checks');
    },
    onUnembedded: (error) => {
      models?.failed('embed');
      log.warn(
        { reason: error.message },
        'the question could not be embedded: only its words are searched',
      );
    },
    onUnranked: (error) => {
      models?.failed('rerank');
      log.warn(
        { reason: error.message },
        'the reranker failed: passages in the order of the search',
      );
    },
    onFallback: (error) => {
      models?.failed('write');
      log.warn(
        { reason: error.message },
        'the language model failed: answering with sentences as published',
      );
    },
  });
}

/** What ranks once more what a search found, as configured. */
export function createRerankers(config: Config): Reranker[] {
  return chooseRerankers(config, { answerPlaces });
}

function noteAnswer(answer: Answer, config: Config, log: Logger): void {
  const { status, writer, checked, usage, timingsMs } = answer;
  const asked = config.logQuestions ? { question: answer.question } : {};
  log.debug({ ...asked, status, writer, checked, usage, timingsMs }, 'answered');
  if (status === 'abstained') void keepGap(answer, config, log);
}

/** A question that is not kept costs nobody an answer. */
async function keepGap(answer: Answer, config: Config, log: Logger): Promise<void> {
  try {
    await recordGap(config, answer);
  } catch (error) {
    log.warn({ err: error }, 'a question without an answer could not be kept');
  }
}

/** The chat model that the settings name; `null` without a server that has one. */
export function createChatOf(
  config: Config,
  onRest?: (isResting: boolean) => void,
): ChatModel | null {
  const server = modelServer(config);
  return server === null ? null : createChat(config, server, onRest);
}

/**
 * The writer that the settings name, the one that answers when its model cannot, and who looks at claims again.
 * @param chat the chat model, where it does other work too
 */
export function createWriters(
  config: Config,
  embedder: Embedder,
  chat: ChatModel | null = createChatOf(config),
): Pick<CheckingParts, 'writer' | 'fallback' | 'verifier'> {
  const fallback = createExtractiveWriter({ embedder });
  const verifier = config.verify === 'llm' && chat !== null ? createLlmVerifier(chat) : undefined;
  return config.writer === 'extractive' || chat === null
    ? { writer: fallback, fallback, verifier }
    : {
        writer: createOpenAIWriter(chat, { evidenceTokens: config.chatEvidenceTokens }),
        fallback,
        verifier,
      };
}

/** The chat model that the settings name, at its server. */
export function createChat(
  config: Config,
  server: ModelServer,
  onRest?: (isResting: boolean) => void,
): ChatModel {
  return createOpenAIChat({
    ...server,
    onRest,
    model: config.chatModel,
    temperature: config.chatTemperature,
    maxTokens: config.chatMaxTokens,
    timeoutMs: config.chatTimeoutSeconds * 1000,
    format: config.chatFormat,
  });
}
