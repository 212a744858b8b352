import { readdirSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { createOpenAIEmbedder } from '../../embeddings/openai.ts';
import { loadConfig } from '../../src/config.ts';
import { modelChecks } from '../../src/doctor/check-models.ts';
import type { Finding } from '../../src/doctor/check.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { rerankServer } from '../support/rerank/server.ts';
import { startOpenAIServer } from '../support/openai/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { textWith } from '../support/text-with.ts';

const MODELS = ['gpt-4.1-mini', 'text-embedding-3-small'];

async function findings(env: Readonly<Record<string, string>>): Promise<readonly Finding[]> {
  const server = await startOpenAIServer({ models: MODELS });
  onTestFinished(() => server.close());
  const { baseUrl, apiKey } = server;
  const config = loadConfig({ OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, ...env });
  const embedder = createOpenAIEmbedder({
    apiKey: config.openaiApiKey ?? '',
    baseUrl,
    model: config.embeddingModel,
  });
  onTestFinished(() => embedder.close());
  const found = await Promise.all(modelChecks(config, embedder).map((check) => check()));
  return found.flat();
}

test('modelChecks() finds embedder and language model that answer', async () => {
  expect(await findings({})).toEqual([
    { state: 'ok', subject: 'Embeddings', detail: textWith('makes 64 numbers of a text') },
    { state: 'ok', subject: 'Language model', detail: textWith('gpt-4.1-mini') },
    { state: 'off', subject: 'Reranker', detail: textWith('RERANK_BASE_URL') },
  ]);
});

test('modelChecks() says which key is wrong', async () => {
  const [embeddings, model] = await findings({ OPENAI_API_KEY: 'sk-wrong' });
  expect(embeddings).toMatchObject({
    state: 'fail',
    detail: textWith('OPENAI_API_KEY'),
  });
  expect(model).toMatchObject({
    state: 'fail',
    detail: textWith(/status 401 — check OPENAI_API_KEY/),
  });
  expect(JSON.stringify([embeddings, model])).not.toContain('sk-wrong');
});

test('modelChecks() says which model is missing', async () => {
  const [embeddings, model] = await findings({ CHAT_MODEL: 'gpt-0', EMBEDDING_MODEL: 'embed-0' });
  expect(embeddings).toMatchObject({ state: 'fail', detail: textWith('embed-0') });
  expect(model).toMatchObject({
    state: 'fail',
    detail: textWith('CHAT_MODEL is gpt-0, which'),
  });
});

test('modelChecks() finds a reranker that answers, and says what is wrong with one that does not', async () => {
  const { baseUrl, apiKey } = await rerankServer('tei');
  const env = { RERANK_BASE_URL: baseUrl, RERANK_API_KEY: apiKey };
  expect((await findings(env))[2]).toEqual({
    state: 'ok',
    subject: 'Reranker',
    detail: textWith(/127\.0\.0\.1:\d+ ranks passages/),
  });
  expect((await findings({ ...env, RERANK_API_KEY: 'wrong-key' }))[2]).toEqual({
    state: 'fail',
    subject: 'Reranker',
    detail: textWith(/status 401.*check RERANK_API_KEY/),
  });
});

test('modelChecks() says which model is still to be downloaded, and downloads nothing', async () => {
  const dataDir = temporaryFolder();
  const config = loadConfig({ EMBEDDINGS: 'transformers', DATA_DIR: dataDir });
  const embedder = fakeEmbedder();
  const [check] = modelChecks(config, embedder);
  expect(await check?.()).toEqual([
    {
      state: 'warn',
      subject: 'Embeddings',
      detail: textWith('Xenova/multilingual-e5-small is not here yet (136 MB)'),
    },
  ]);
  expect(embedder.calls.questions).toEqual([]);
  expect(readdirSync(dataDir)).toEqual([]);
});

test('modelChecks() looks for no language model where none is set', async () => {
  const [, check] = modelChecks(loadConfig({}), fakeEmbedder());
  expect(await check?.()).toEqual([
    {
      state: 'off',
      subject: 'Language model',
      detail: textWith('set OPENAI_API_KEY'),
    },
  ]);
});
