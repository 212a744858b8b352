import { z } from 'zod';
import { coverageVariables, type CoverageSettings } from './config/coverage.ts';
import { databaseVariables, type DatabaseSettings } from './config/database.ts';
import { discordVariables, type DiscordSettings } from './config/discord.ts';
import { limitVariables, type LimitSettings } from './config/limits.ts';
import { modelProblems, modelVariables, type ModelSettings } from './config/models.ts';
import { monitoringVariables, type MonitoringSettings } from './config/monitoring.ts';
import { rerankerVariables, rerankProblems, type RerankerSettings } from './config/reranker.ts';
import { ConfigError } from './errors.ts';

/** Every variable that is read, as `.env.example` lists them. */
export const environmentSchema = z.object({
  ...discordVariables,
  ...limitVariables,
  ...modelVariables,
  ...rerankerVariables,
  ...coverageVariables,
  ...databaseVariables,
  ...monitoringVariables,
});

/** The settings of one run, complete and valid. */
export interface Config
  extends
    DiscordSettings,
    LimitSettings,
    ModelSettings,
    RerankerSettings,
    CoverageSettings,
    DatabaseSettings,
    MonitoringSettings {
  /** The database that editions and state are kept in; in DATA_DIR where there is none. Holds a password. */
  readonly databaseUrl: string | undefined;
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
    discordLook: data.DISCORD_LOOK,
    shards: data.SHARDS,
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
    limitPerMinute: data.LIMIT_PER_MINUTE,
    limitPerDayServer: data.LIMIT_PER_DAY_SERVER,
    limitPerDay: data.LIMIT_PER_DAY,
    limitAtOnce: data.LIMIT_AT_ONCE,
    retentionDays: data.RETENTION_DAYS,
    logQuestions: data.LOG_QUESTIONS,
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    databaseSchema: data.DATABASE_SCHEMA,
    databasePoolSize: data.DATABASE_POOL_SIZE,
    databaseTimeoutSeconds: data.DATABASE_TIMEOUT_SECONDS,
    databasePrepared: data.DATABASE_PREPARED,
    logLevel: data.LOG_LEVEL,
    monitoringHost: data.MONITORING_HOST,
    monitoringPort: data.MONITORING_PORT,
    stopWithinSeconds: data.STOP_WITHIN_SECONDS,
  };
}
