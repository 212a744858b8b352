import { describe, expect, test } from 'vitest';
import { ProviderError } from '../../../src/errors.ts';
import type { Passage } from '../../../src/edition/edition.ts';
import type { Candidate } from '../../../src/retrieval/candidate.ts';
import {
  createEndpointReranker,
  type EndpointOptions,
} from '../../../src/retrieval/reranking/endpoint.ts';
import { testArticle } from '../../support/edition-contract.ts';
import { hold } from '../../support/openai/hold.ts';
import { rerankServer, type RerankReply, type RerankServer } from '../../support/rerank/server.ts';
import { testQuestion } from '../../support/test-question.ts';

const QUESTION = testQuestion('When does the ferry sail?');
const TEXTS = ['Museums are closed.', 'The ferry does sail at nine.', 'A ferry was sold.'];

const NO_TERMS = { headline: new Uint32Array(), body: new Uint32Array() };

function candidates(texts: readonly string[]): Candidate[] {
  return texts.map((_, index) => {
    const fields = { id: `a${index}`, headline: '', outlet: 'Gazette', published: '2024-03' };
    const article = { ...testArticle(fields), leadId: `a${index}`, links: [] };
    const scores = { lexical: 0, similarity: 0, articleLexical: 0, cosine: 0 };
    const place = { label: index + 1, article, ordinal: 0 };
    return { ...place, terms: NO_TERMS, ...scores, score: 1 - index / 1000 };
  });
}

/** An edition of one passage an article. */
function editionOf(texts: readonly string[]) {
  const passage = (label: number): Passage => {
    const text = texts[label - 1] ?? '';
    const place = { label, id: `a${label - 1}#0`, articleId: `a${label - 1}`, ordinal: 0 };
    return { ...place, start: 0, end: text.length, text, credits: [] };
  };
  return {
    passages: (labels: readonly number[]) => Promise.resolve(labels.map(passage)),
    termNumber: () => -1,
  };
}

function rerank(
  { baseUrl, apiKey }: Pick<RerankServer, 'baseUrl' | 'apiKey'>,
  texts: readonly string[] = TEXTS,
  { signal, ...options }: Partial<EndpointOptions> & { readonly signal?: AbortSignal } = {},
) {
  const server = { baseUrl, apiKey, model: 'ranker', retryDelayMs: 1 };
  const reranker = createEndpointReranker({ ...server, ...options });
  return reranker.rerank(QUESTION, candidates(texts), {
    terms: [],
    edition: editionOf(texts),
    signal,
  });
}

async function failed(promise: Promise<unknown>): Promise<ProviderError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof ProviderError) return error;
  throw new Error(`not a ProviderError: ${String(error)}`);
}

describe('createEndpointReranker()', () => {
  test.each([
    ['cohere', 'ranker'],
    ['voyage', 'ranker'],
    ['tei', undefined],
  ] as const)(
    'scores in the order of the candidates with a server like %s',
    async (kind, model) => {
      const server = await rerankServer(kind);
      const [museum = NaN, sails = NaN, sold = NaN] = await rerank(server, TEXTS, { model });
      expect(sails).toBeGreaterThan(sold);
      expect(sold).toBeGreaterThan(museum);
      expect(server.requests).toHaveLength(1);
    },
  );

  test('sends headline, outlet and date with a passage, the key in a header, and no half character', async () => {
    const server = await rerankServer('cohere');
    await rerank(server, ['It \ud800sails.']);
    expect(server.requests).toMatchObject([
      {
        path: '/v2/rerank',
        headers: { authorization: 'Bearer rank-key' },
        body: {
          model: 'ranker',
          query: 'When does the ferry sail?',
          documents: ['Gazette, 2024-03.\nIt \uFFFDsails.'],
        },
      },
    ]);
  });

  test.each(['', '/', '/rerank', '/rerank/'])('takes an address that ends in %j', async (end) => {
    const { baseUrl, apiKey, requests } = await rerankServer('cohere');
    await rerank({ baseUrl: `${baseUrl}${end}`, apiKey });
    expect(requests).toMatchObject([{ path: '/v2/rerank' }]);
  });

  test('sends no more texts at a time than the server takes', async () => {
    const many = Array.from({ length: 70 }, (_, at) => (at === 69 ? 'ferry sail' : `other ${at}`));
    const server = await rerankServer('tei');
    const scores = await rerank(server, many, { model: undefined });
    expect(server.requests).toHaveLength(3);
    expect(scores.indexOf(Math.max(...scores))).toBe(69);
  });

  test('keeps what is not sent below, in the order it came in', async () => {
    const server = await rerankServer('cohere');
    const scores = await rerank(server, [...TEXTS, 'ferry sail', 'ferry'], { limit: 3 });
    const [, , , fourth = NaN, fifth = NaN] = scores;
    expect(Math.min(...scores.slice(0, 3))).toBeGreaterThan(fourth);
    expect(fourth).toBeGreaterThan(fifth);
  });

  test('asks nothing where there is nothing to rank', async () => {
    const server = await rerankServer('cohere');
    expect(await rerank(server, [])).toEqual([]);
    expect(server.requests).toEqual([]);
  });

  test.each<[string, RerankReply, RegExp]>([
    [
      'an unknown model',
      { status: 404, body: { message: 'no such model' } },
      /404: no such model; check RERANK_BASE_URL/,
    ],
    [
      'a request it cannot read',
      { status: 422, body: { detail: 'model?' } },
      /422: model\?; set RERANK_MODEL/,
    ],
    ['too many texts', { status: 413 }, /413.*fewer texts/],
    [
      'a place that was not asked for',
      { alter: (all) => all.map(({ index, score }) => ({ index: index + 1, score })) },
      /text 0 has no score/,
    ],
    [
      'a place below zero',
      { alter: (all) => [...all, { index: -1, score: 1 }] },
      /3 texts have 4 scores/,
    ],
    ['a place twice', { alter: (all) => [...all, ...all.slice(0, 1)] }, /3 texts have 4 scores/],
    [
      'a text left out',
      { alter: (all) => all.filter(({ index }) => index !== 2) },
      /text 2 has no score/,
    ],
    [
      'null for a score',
      { alter: (all) => all.map(({ index }) => ({ index, score: null })) },
      /not a list of numbered scores/,
    ],
    [
      'NaN for a score',
      { raw: '{"results": [{"index": 0, "relevance_score": NaN}]}' },
      /not a list/,
    ],
    [
      'an infinite score',
      { raw: '{"results": [{"index": 0, "relevance_score": 1e999}]}' },
      /not a list/,
    ],
    ['a page in HTML', { raw: '<html>', contentType: 'text/html' }, /not a list/],
  ])('%s is refused once, and not tried again', async (_, reply, message) => {
    const server = await rerankServer('cohere');
    server.ranking.respondWith(() => reply);
    const failure = await failed(rerank(server));
    expect(failure).toMatchObject({ retryable: false });
    expect(failure.message).toMatch(message);
    expect(server.requests).toHaveLength(1);
  });

  test.each<[string, RerankReply, RegExp]>([
    ['a rate limit', { status: 429, body: { message: 'slow down' } }, /429: slow down; wait/],
    ['a rate limit with a time', { status: 429, headers: { 'retry-after': '0.01' } }, /429/],
    ['a server error', { status: 500 }, /500.*try again later/],
    ['a connection that breaks', { broken: true }, /Cannot reach.*RERANK_BASE_URL/],
  ])('%s is tried again', async (_, reply, message) => {
    const server = await rerankServer('cohere');
    server.ranking.enqueue(reply, reply);
    expect(await rerank(server)).toHaveLength(3);
    expect(server.requests).toHaveLength(3);
    server.ranking.respondWith(() => reply);
    const failure = await failed(rerank(server, TEXTS, { maxRetries: 1 }));
    expect(failure).toMatchObject({ retryable: true });
    expect(failure.message).toMatch(message);
    expect(server.requests).toHaveLength(5);
  });

  test('a server that asks for more time than a ranking has is not waited for', async () => {
    const server = await rerankServer('cohere');
    server.ranking.enqueue({ status: 429, headers: { 'retry-after': '30' } });
    expect(await failed(rerank(server))).toMatchObject({ retryable: true });
    expect(server.requests).toHaveLength(1);
  });

  test('a server that does not answer in time, or is not there, is named', async () => {
    const server = await rerankServer('cohere');
    server.ranking.respondWith(() => ({ until: hold().released }));
    const late = await failed(rerank(server, TEXTS, { timeoutMs: 50 }));
    expect(late.message).toMatch(/127\.0\.0\.1:\d+: no ranking within 0\.05 s/);
    await server.close();
    expect((await failed(rerank(server))).message).toMatch(/127\.0\.0\.1:\d+: ECONNREFUSED/);
  });

  test('an abort ends the request with its reason', async () => {
    const server = await rerankServer('cohere');
    server.ranking.respondWith(() => ({ until: hold().released }));
    const reason = new Error('no longer wanted');
    const aborter = new AbortController();
    const going = rerank(server, TEXTS, { signal: aborter.signal });
    await server.received(1);
    aborter.abort(reason);
    await expect(going).rejects.toBe(reason);
  });

  test('the key stands in no error, even where the server repeats it', async () => {
    const { baseUrl } = await rerankServer('cohere');
    const failure = await failed(rerank({ baseUrl, apiKey: 'secret-key' }));
    expect(failure.message).toMatch(/401: invalid api token Bearer …; check RERANK_API_KEY/);
    const whole = JSON.stringify(failure, Object.getOwnPropertyNames(failure));
    expect(whole).toContain('401');
    expect(whole).not.toContain('secret-key');
  });
});
