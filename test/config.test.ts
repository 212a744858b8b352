import { describe, expect, test } from 'vitest';
import { environmentSchema, loadConfig } from '../src/config.ts';
import { ConfigError } from '../src/errors.ts';

function problemsOf(env: Readonly<Record<string, string>>): readonly string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('loadConfig()', () => {
  test('needs nothing', () => {
    expect(loadConfig({})).toEqual({
      discordToken: undefined,
      discordApiUrl: undefined,
      discordGuildId: undefined,
      messageContent: false,
      discordLook: 'components',
      shards: 1,
      openaiApiKey: undefined,
      openaiBaseUrl: undefined,
      chatModel: 'gpt-4.1-mini',
      embeddingModel: 'text-embedding-3-small',
      embeddings: 'auto',
      transformersModel: 'Xenova/multilingual-e5-small',
      hfEndpoint: undefined,
      writer: 'auto',
      answerDetail: 'normal',
      oldAfterDays: 90,
      chatTemperature: 0,
      chatMaxTokens: 2000,
      chatEvidenceTokens: 6000,
      chatTimeoutSeconds: 30,
      chatFormat: 'auto',
      verify: 'none',
      reranker: 'auto',
      rerankBaseUrl: undefined,
      rerankApiKey: undefined,
      rerankModel: undefined,
      fetchContact: undefined,
      fetchPrivate: false,
      feedPollMinutes: 0,
      limitPerMinute: 5,
      limitPerDayServer: 1000,
      limitPerDay: 5000,
      limitAtOnce: 4,
      retentionDays: 90,
      logQuestions: false,
      articlesDir: 'articles',
      dataDir: 'data',
      databaseUrl: undefined,
      databaseSchema: 'dateline',
      databasePoolSize: 10,
      databaseTimeoutSeconds: 30,
      databasePrepared: true,
      logLevel: 'info',
      monitoringHost: '127.0.0.1',
      monitoringPort: 9464,
      stopWithinSeconds: 80,
    });
  });

  test('takes a variable that is set to nothing as not set', () => {
    const names = Object.keys(environmentSchema.shape);
    expect(names.length).toBeGreaterThan(10);
    expect(loadConfig(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(loadConfig({}));
  });

  test('reads every variable', () => {
    const env = {
      DISCORD_TOKEN: 'token',
      DISCORD_API_URL: 'http://127.0.0.1:1/api',
      DISCORD_GUILD_ID: '1180000000000000100',
      DISCORD_MESSAGE_CONTENT: 'true',
      DISCORD_LOOK: 'embeds',
      SHARDS: '3',
      OPENAI_API_KEY: 'sk-test',
      OPENAI_BASE_URL: 'https://models.example/v1',
      CHAT_MODEL: 'chat',
      EMBEDDING_MODEL: 'embedding',
      EMBEDDINGS: 'builtin',
      TRANSFORMERS_MODEL: 'owner/model@v1',
      HF_ENDPOINT: 'https://hub.example',
      WRITER: 'openai',
      ANSWER_DETAIL: 'long',
      OLD_AFTER_DAYS: '21',
      CHAT_TEMPERATURE: '0.7',
      CHAT_MAX_TOKENS: '900',
      CHAT_EVIDENCE_TOKENS: '3500',
      CHAT_TIMEOUT_SECONDS: '12.5',
      CHAT_FORMAT: 'text',
      VERIFY: 'llm',
      RERANKER: 'endpoint',
      RERANK_BASE_URL: 'https://rank.example/v2',
      RERANK_API_KEY: 'rank-key',
      RERANK_MODEL: 'ranker',
      FETCH_CONTACT: 'https://dateline.example/about',
      FETCH_PRIVATE: 'true',
      FEED_POLL_MINUTES: '30',
      LIMIT_PER_MINUTE: '7',
      LIMIT_PER_DAY_SERVER: '70',
      LIMIT_PER_DAY: '700',
      LIMIT_AT_ONCE: '3',
      RETENTION_DAYS: '14',
      LOG_QUESTIONS: 'true',
      ARTICLES_DIR: 'news',
      DATA_DIR: 'editions',
      DATABASE_URL: 'postgres://me:secret@db.example/news',
      DATABASE_SCHEMA: 'desk',
      DATABASE_POOL_SIZE: '3',
      DATABASE_TIMEOUT_SECONDS: '45',
      DATABASE_PREPARED: 'false',
      LOG_LEVEL: 'debug',
      MONITORING_HOST: '::1',
      MONITORING_PORT: '9100',
      STOP_WITHIN_SECONDS: '25',
    };
    expect(Object.keys(environmentSchema.shape).sort()).toEqual(Object.keys(env).sort());
    expect(Object.values(loadConfig(env)).map(String).sort()).toEqual(Object.values(env).sort());
  });

  test('ignores variables that are not its own', () => {
    expect(loadConfig({ PATH: '/bin', WRITERS: 'many' })).toEqual(loadConfig({}));
  });

  test.each([
    ['DISCORD_API_URL', 'discord.example', 'must be a URL that begins with http:// or https://'],
    ['DISCORD_API_URL', 'ftp://discord.example', 'must be a URL'],
    ['OPENAI_BASE_URL', 'localhost:11434', 'must be a URL'],
    ['DISCORD_GUILD_ID', 'newsroom', 'must be the id of a server: 17 to 20 digits'],
    ['DISCORD_MESSAGE_CONTENT', 'yes', 'must be one of true, false'],
    ['SHARDS', '0', 'must be auto, or a whole number from 1 to 100'],
    ['SHARDS', 'many', 'must be auto, or a whole number from 1 to 100'],
    ['EMBEDDINGS', 'best', 'must be one of auto, builtin, openai, transformers'],
    ['TRANSFORMERS_MODEL', 'e5', 'must be the name of a model, owner/name'],
    ['TRANSFORMERS_MODEL', '../e5', 'must be the name of a model'],
    ['TRANSFORMERS_MODEL', 'owner/e5@..', 'must be the name of a model'],
    ['HF_ENDPOINT', 'https://me:secret@hub.example', 'must not hold a name or password'],
    ['EMBEDDINGS', 'openai', 'is openai, but neither OPENAI_API_KEY nor OPENAI_BASE_URL is set'],
    ['WRITER', 'poet', 'must be one of auto, extractive, openai'],
    ['WRITER', 'openai', 'is openai, but neither OPENAI_API_KEY nor OPENAI_BASE_URL is set'],
    ['OLD_AFTER_DAYS', '-1', 'must be a whole number from 0 to 36500'],
    ['ANSWER_DETAIL', 'epic', 'must be one of short, normal, long'],
    ['CHAT_TEMPERATURE', '2.1', 'must be a number from 0 to 2'],
    ['CHAT_MAX_TOKENS', '500.5', 'must be a whole number from 100 to 200000'],
    ['CHAT_MAX_TOKENS', 'many', 'must be a whole number from 100 to 200000'],
    ['CHAT_EVIDENCE_TOKENS', '20', 'must be a whole number from 200 to 1000000'],
    ['CHAT_TIMEOUT_SECONDS', '-1', 'must be a number from 1 to 600'],
    ['CHAT_FORMAT', 'yaml', 'must be one of auto, schema, text'],
    ['VERIFY', 'always', 'must be one of none, llm'],
    ['VERIFY', 'llm', 'is llm, but neither OPENAI_API_KEY nor OPENAI_BASE_URL is set'],
    ['RERANKER', 'best', 'must be one of auto, builtin, endpoint, none'],
    ['RERANKER', 'endpoint', 'is endpoint, but RERANK_BASE_URL is not set'],
    ['RERANK_BASE_URL', 'rank.example', 'must be a URL'],
    ['RERANK_BASE_URL', 'https://me:secret@rank.example', 'must not hold a name or password'],
    ['LIMIT_AT_ONCE', '0', 'must be a whole number from 1 to 100'],
    ['LIMIT_PER_MINUTE', '-1', 'must be a whole number from 0 to 1000'],
    ['RETENTION_DAYS', 'long', 'must be a whole number from 0 to 36500'],
    ['DATABASE_URL', 'localhost:5432', 'must be a URL such as postgresql://'],
    ['DATABASE_URL', 'postgres://db.example/?sslmode=prefer', 'has an sslmode other than disable'],
    ['DATABASE_SCHEMA', 'drop table', 'must be small letters, digits and _'],
    ['DATABASE_POOL_SIZE', '1', 'must be a whole number from 2 to 500'],
    ['DATABASE_TIMEOUT_SECONDS', 'long', 'must be a whole number from 1 to 3600'],
    ['DATABASE_PREPARED', 'maybe', 'must be one of true, false'],
    ['MONITORING_HOST', 'all of them', 'must be an address or the name of a host'],
    ['STOP_WITHIN_SECONDS', 'soon', 'must be a whole number from 0 to 600'],
    ['MONITORING_PORT', '70000', 'must be a whole number from 0 to 65535'],
    ['LOG_LEVEL', 'loud', 'must be one of fatal, error, warn, info, debug, silent'],
  ])('refuses %s=%s', (name, value, reason) => {
    expect(problemsOf({ [name]: value })).toEqual([expect.stringContaining(`${name} ${reason}`)]);
  });

  test('lists every problem at once', () => {
    const env = { DISCORD_API_URL: 'x', LOG_LEVEL: 'x', EMBEDDINGS: 'openai', WRITER: 'openai' };
    expect(problemsOf(env)).toHaveLength(4);
  });

  test.each([{ OPENAI_API_KEY: 'sk-test' }, { OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1' }])(
    'lets openai be asked for with %o',
    (env) => {
      expect(problemsOf({ ...env, EMBEDDINGS: 'openai', WRITER: 'openai' })).toEqual([]);
    },
  );
});
