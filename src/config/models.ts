import { DETAILS, type Detail } from '../answering/detail.ts';
import { OLD_AFTER_DAYS } from '../answering/time/answer-time.ts';
import {
  hasUser,
  numberBetween,
  oneOf,
  optional,
  url,
  wholeBetween,
  withDefault,
} from './fields.ts';

/** What embeds, writes and checks, as variables. */
export const modelVariables = {
  OPENAI_API_KEY: optional,
  OPENAI_BASE_URL: url,
  CHAT_MODEL: withDefault('gpt-4.1-mini'),
  EMBEDDING_MODEL: withDefault('text-embedding-3-small'),
  EMBEDDINGS: oneOf(['auto', 'builtin', 'openai', 'transformers'], 'auto'),
  TRANSFORMERS_MODEL: withDefault('Xenova/multilingual-e5-small').refine(isModelName, {
    error: 'must be the name of a model, owner/name or owner/name@revision',
  }),
  HF_ENDPOINT: url.refine((value) => value === undefined || !hasUser(value), {
    error: 'must not hold a name or password',
  }),
  WRITER: oneOf(['auto', 'extractive', 'openai'], 'auto'),
  ANSWER_DETAIL: oneOf(DETAILS, 'normal'),
  OLD_AFTER_DAYS: wholeBetween(0, 36_500, OLD_AFTER_DAYS),
  CHAT_TEMPERATURE: numberBetween(0, 2, 0),
  CHAT_MAX_TOKENS: wholeBetween(100, 200_000, 2000),
  CHAT_EVIDENCE_TOKENS: wholeBetween(200, 1_000_000, 6000),
  CHAT_TIMEOUT_SECONDS: numberBetween(1, 600, 30),
  CHAT_FORMAT: oneOf(['auto', 'schema', 'text'], 'auto'),
  VERIFY: oneOf(['none', 'llm'], 'none'),
};

export interface ModelSettings {
  readonly openaiApiKey: string | undefined;
  readonly openaiBaseUrl: string | undefined;
  readonly chatModel: string;
  readonly embeddingModel: string;
  readonly embeddings: 'auto' | 'builtin' | 'openai' | 'transformers';
  /** `owner/name` or `owner/name@revision`. */
  readonly transformersModel: string;
  /** The hub that models are downloaded from; Hugging Face's own where it is not set. */
  readonly hfEndpoint: string | undefined;
  readonly writer: 'auto' | 'extractive' | 'openai';
  /** How much answers say where nobody asks for more or less. */
  readonly answerDetail: Detail;
  /** Days after which an answer to a question about now comes with a warning; 0 for never. */
  readonly oldAfterDays: number;
  /** How the chat model is asked: see `OpenAIChatOptions`. */
  readonly chatTemperature: number;
  readonly chatMaxTokens: number;
  readonly chatEvidenceTokens: number;
  readonly chatTimeoutSeconds: number;
  readonly chatFormat: 'auto' | 'schema' | 'text';
  /** Whether a model looks again at claims that only failed a check of what they mean. */
  readonly verify: 'none' | 'llm';
}

/** Looked for apart from the schema, which is silent about several variables while one of them is wrong. */
export function modelProblems(env: Readonly<Record<string, string | undefined>>): string[] {
  if (env.OPENAI_API_KEY || env.OPENAI_BASE_URL) return [];
  return Object.entries({ EMBEDDINGS: 'openai', WRITER: 'openai', VERIFY: 'llm' })
    .filter(([name, value]) => env[name] === value)
    .map(
      ([name, value]) =>
        `${name} is ${value}, but neither OPENAI_API_KEY nor OPENAI_BASE_URL is set`,
    );
}

/** Its parts become names of folders. */
function isModelName(name: string): boolean {
  return /^[\w-][\w.-]*\/[\w-][\w.-]*(@[\w-][\w.-]*)?$/.test(name);
}
