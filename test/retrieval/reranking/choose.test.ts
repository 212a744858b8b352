import { expect, test } from 'vitest';
import { loadConfig } from '../../../src/config.ts';
import { chooseReranker } from '../../../src/retrieval/reranking/choose.ts';

const ADDRESS = { RERANK_BASE_URL: 'http://127.0.0.1:1' };

test.each([
  [{}, undefined],
  [ADDRESS, 'endpoint'],
  [{ ...ADDRESS, RERANKER: 'endpoint' }, 'endpoint'],
  [{ ...ADDRESS, RERANKER: 'none' }, undefined],
])('chooseReranker() for %j chooses %s', (env, name) => {
  expect(chooseReranker(loadConfig(env))?.name).toBe(name);
});
