import { expect, test } from 'vitest';
import { loadConfig } from '../../../src/config.ts';
import { chooseRerankers } from '../../../src/retrieval/reranking/choose.ts';

const ADDRESS = { RERANK_BASE_URL: 'http://127.0.0.1:1' };

test.each([
  [{}, ['builtin']],
  [ADDRESS, ['builtin', 'endpoint']],
  [{ ...ADDRESS, RERANKER: 'builtin' }, ['builtin']],
  [{ ...ADDRESS, RERANKER: 'endpoint' }, ['builtin', 'endpoint']],
  [{ ...ADDRESS, RERANKER: 'none' }, []],
])('chooseRerankers() for %j chooses %j', (env, names) => {
  const chosen = chooseRerankers(loadConfig(env), { answerPlaces: () => null });
  expect(chosen.map(({ name }) => name)).toEqual(names);
});
