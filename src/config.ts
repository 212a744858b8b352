import { z } from 'zod';
import { DETAILS, type Detail } from './answering/detail.ts';
import { OLD_AFTER_DAYS } from './answering/time/answer-time.ts';
import { ConfigError } from './errors.ts';

/** A variable that is set to nothing, as in `DISCORD_TOKEN=`, is not set. */
const optional = z.preprocess((value) => (value === '' ? undefined : value), z.string().optional());

function oneOf<const T extends readonly [string, ...string[]]>(values: T, byDefault: T[number]) {
  return z.preprocess(
    (value) => (value === '' || value === undefined ? byDefault : value),
    z.enum(values, { error: `must be one of ${values.join(', ')}` }),
  );
}

function withDefault(byDefault: string) {
  return z.preprocess((value) => (value === '' ? undefined : value), z.string().default(byDefault));
}

const url = optional.refine((value) => value === undefined || isHttpUrl(value), {
  error: 'must be a URL that begins with http:// or https://',
});

const yesNo = oneOf(['true', 'false'], 'false').transform((value) => value === 'true');

/** A running bot reads its feeds no more often, so that no host is burdened. */
const MIN_POLL_MINUTES = 5;
const MAX_POLL_MINUTES = 7 * 24 * 60;

const pollMinutes = withDefault('0')
  .transform((text) => (/^\d{1,6}$/.test(text) ? Number(text) : NaN))
  .refine((minutes) => minutes === 0 || isBetween(minutes, MIN_POLL_MINUTES, MAX_POLL_MINUTES), {
    error: `must be 0 (off), or a whole number of minutes from ${MIN_POLL_MINUTES} to ${MAX_POLL_MINUTES}`,
  });

/** A number within bounds, as a person writes it. */
function numberBetween(least: number, most: number, byDefault: number, what = 'a number') {
  return withDefault(String(byDefault))
    .transform((text) => (/^\d{1,7}(?:\.\d{1,3})?$/.test(text.trim()) ? Number(text) : NaN))
    .refine((value) => isBetween(value, least, most), {
      error: `must be ${what} from ${least} to ${most}`,
    });
}

/** Likewise, without a fraction. */
function wholeBetween(least: number, most: number, byDefault: number) {
  return numberBetween(least, most, byDefault, 'a whole number').refine((value) => !(value % 1), {
    error: `must be a whole number from ${least} to ${most}`,
  });
}

const contact = optional.refine(
  (value) => value === undefined || /^(?:https?:\/\/|mailto:)?[\w.@:/~%?=&+-]{3,200}$/.test(value),
  { error: 'must be an address of a page, or of mail, without spaces' },
);

/** Every variable that is read, as `.env.example` lists them. */
export const environmentSchema = z.object({
  DISCORD_TOKEN: optional,
  DISCORD_API_URL: url,
  DISCORD_GUILD_ID: optional.refine((id) => id === undefined || /^\d{17,20}$/.test(id), {
    error: 'must be the id of a server: 17 to 20 digits',
  }),
  DISCORD_MESSAGE_CONTENT: yesNo,
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
  RERANKER: oneOf(['auto', 'builtin', 'endpoint', 'none'], 'auto'),
  RERANK_BASE_URL: url.refine((value) => value === undefined || !hasUser(value), {
    error: 'must not hold a name or password: put the key into RERANK_API_KEY',
  }),
  RERANK_API_KEY: optional,
  RERANK_MODEL: optional,
  FETCH_CONTACT: contact,
  FETCH_PRIVATE: yesNo,
  FEED_POLL_MINUTES: pollMinutes,
  ARTICLES_DIR: withDefault('articles'),
  DATA_DIR: withDefault('data'),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'info'),
});

/** The settings of one run, complete and valid. */
export interface Config {
  readonly discordToken: string | undefined;
  readonly discordApiUrl: string | undefined;
  /** Registers commands in this server only, where they change at once. */
  readonly discordGuildId: string | undefined;
  /** Asks for the privileged MessageContent intent. */
  readonly messageContent: boolean;
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
  /** `auto`: `builtin`, and `endpoint` where there is an address. */
  readonly reranker: 'auto' | 'builtin' | 'endpoint' | 'none';
  /** Ends before `/rerank`. */
  readonly rerankBaseUrl: string | undefined;
  readonly rerankApiKey: string | undefined;
  /** Not set for a server of Text Embeddings Inference. */
  readonly rerankModel: string | undefined;
  /** Told to the hosts that pages and feeds are fetched from. */
  readonly fetchContact: string | undefined;
  /** Whether pages and feeds may be fetched from private addresses, and from any port. */
  readonly fetchPrivate: boolean;
  /** How often the running bot reads its feeds; 0 for never. */
  readonly feedPollMinutes: number;
  readonly articlesDir: string;
  readonly dataDir: string;
  readonly logLevel: string;
}

/**
 * Reads the settings from an environment; variables that are not Dateline's are ignored.
 * @throws ConfigError that lists every variable that is wrong
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = environmentSchema.safeParse(env);
  const problems = [
    ...(parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`),
    ...modelProblems(env),
    ...rerankProblems(env),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const { data } = parsed;
  return {
    discordToken: data.DISCORD_TOKEN,
    discordApiUrl: data.DISCORD_API_URL,
    discordGuildId: data.DISCORD_GUILD_ID,
    messageContent: data.DISCORD_MESSAGE_CONTENT,
    openaiApiKey: data.OPENAI_API_KEY,
    openaiBaseUrl: data.OPENAI_BASE_URL,
    chatModel: data.CHAT_MODEL,
    embeddingModel: data.EMBEDDING_MODEL,
    embeddings: data.EMBEDDINGS,
    transformersModel: data.TRANSFORMERS_MODEL,
    hfEndpoint: data.HF_ENDPOINT,
    writer: data.WRITER,
    answerDetail: data.ANSWER_DETAIL,
    oldAfterDays: data.OLD_AFTER_DAYS,
    chatTemperature: data.CHAT_TEMPERATURE,
    chatMaxTokens: data.CHAT_MAX_TOKENS,
    chatEvidenceTokens: data.CHAT_EVIDENCE_TOKENS,
    chatTimeoutSeconds: data.CHAT_TIMEOUT_SECONDS,
    chatFormat: data.CHAT_FORMAT,
    verify: data.VERIFY,
    reranker: data.RERANKER,
    rerankBaseUrl: data.RERANK_BASE_URL,
    rerankApiKey: data.RERANK_API_KEY,
    rerankModel: data.RERANK_MODEL,
    fetchContact: data.FETCH_CONTACT,
    fetchPrivate: data.FETCH_PRIVATE,
    feedPollMinutes: data.FEED_POLL_MINUTES,
    articlesDir: data.ARTICLES_DIR,
    dataDir: data.DATA_DIR,
    logLevel: data.LOG_LEVEL,
  };
}

/** Looked for apart from the schema, which is silent about several variables while one of them is wrong. */
function modelProblems(env: Readonly<Record<string, string | undefined>>): string[] {
  if (env.OPENAI_API_KEY || env.OPENAI_BASE_URL) return [];
  return Object.entries({ EMBEDDINGS: 'openai', WRITER: 'openai', VERIFY: 'llm' })
    .filter(([name, value]) => env[name] === value)
    .map(
      ([name, value]) =>
        `${name} is ${value}, but neither OPENAI_API_KEY nor OPENAI_BASE_URL is set`,
    );
}

function rerankProblems(env: Readonly<Record<string, string | undefined>>): string[] {
  if (env.RERANKER !== 'endpoint' || env.RERANK_BASE_URL) return [];
  return ['RERANKER is endpoint, but RERANK_BASE_URL is not set'];
}

function isBetween(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}

function isHttpUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** Its parts become names of folders. */
function isModelName(name: string): boolean {
  return /^[\w-][\w.-]*\/[\w-][\w.-]*(@[\w-][\w.-]*)?$/.test(name);
}

/** Addresses appear in logs and messages. */
function hasUser(address: string): boolean {
  return URL.canParse(address) && new URL(address).username + new URL(address).password !== '';
}

/** What a client needs to reach a server that speaks OpenAI's protocol. */
export interface ModelServer {
  readonly apiKey: string;
  /** @default OpenAI's own */
  readonly baseUrl?: string | undefined;
}

/** Servers of one's own often want no key, but the client does. */
const NO_KEY = 'none';

/** The server that the settings name: a key or an address is enough; `null` where there is neither. */
export function modelServer({
  openaiApiKey,
  openaiBaseUrl,
}: {
  readonly openaiApiKey?: string | null | undefined;
  readonly openaiBaseUrl?: string | null | undefined;
}): ModelServer | null {
  if (!openaiApiKey && !openaiBaseUrl) return null;
  return { apiKey: openaiApiKey || NO_KEY, ...(openaiBaseUrl ? { baseUrl: openaiBaseUrl } : {}) };
}
