import { afterAll } from 'vitest';
import { createOpenAIEmbedder } from '../../embeddings/openai.ts';
import { embedderContract } from '../support/embedder-contract.ts';
import { startOpenAIServer } from '../support/openai/server.ts';

const server = await startOpenAIServer();
afterAll(() => server.close());

embedderContract('createOpenAIEmbedder()', () =>
  createOpenAIEmbedder({ apiKey: server.apiKey, baseUrl: server.baseUrl, model: 'm' }),
);
