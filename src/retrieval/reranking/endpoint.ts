import type { Passage } from '../../edition/edition.ts';
import { embeddingText } from '../../edition/embedding-text.ts';
import { systemClock } from '../../clock.ts';
import { withRetries } from '../../retry.ts';
import type { Candidate } from '../candidate.ts';
import { RefusedRerank, unreachable } from './endpoint-errors.ts';
import { requestScores, type RerankServer } from './endpoint-request.ts';
import type { Reranker } from './reranker.ts';

export interface EndpointOptions extends RerankServer {
  /** For one ranking, with all its requests, tries and waits: a person waits for it. @default 10000 */
  readonly timeoutMs?: number | undefined;
  /** Tries after the first, for failures that may pass. @default 2 */
  readonly maxRetries?: number | undefined;
  /** Before the second try; it doubles with each further one. @default 300 */
  readonly retryDelayMs?: number | undefined;
  /** Candidates that are sent, best first; 100 are what Cohere counts as one search. @default 100 */
  readonly limit?: number | undefined;
  /** Texts a request. @default 100; without a model 32, the limit of Text Embeddings Inference */
  readonly batchSize?: number | undefined;
}

/**
 * Ranks by a model behind a `/rerank` endpoint. It reads headline, outlet, date and passage of the best candidates;
 * the others keep their order below them. One request at a time.
 */
export function createEndpointReranker(options: EndpointOptions): Reranker {
  const { timeoutMs = 10_000, limit = 100 } = options;
  return {
    name: 'endpoint',
    async rerank({ query }, candidates, { edition, signal }) {
      const best = [...candidates].sort((a, b) => b.score - a.score).slice(0, limit);
      const until = systemClock.now() + timeoutMs;
      const late = AbortSignal.timeout(timeoutMs);
      const stop = signal === undefined ? late : AbortSignal.any([signal, late]);
      try {
        const passages = await edition.passages(best.map(({ label }) => label));
        const texts = best.map((one, at) => textOf(one, passages[at]));
        const scores = await scoreAll(options, wellFormed(query), texts, {
          until,
          signal: stop,
        });
        return spread(candidates, best, scores);
      } catch (error) {
        if (!late.aborted || signal?.aborted) throw error;
        const { host } = new URL(options.baseUrl);
        throw unreachable(host, `no ranking within ${timeoutMs / 1000} s`, error);
      }
    },
  };
}

async function scoreAll(
  options: EndpointOptions,
  query: string,
  texts: readonly string[],
  { signal, until }: { readonly signal: AbortSignal; readonly until: number },
): Promise<number[]> {
  const { maxRetries = 2, retryDelayMs: delayMs = 300, model } = options;
  const { batchSize = model === undefined ? 32 : 100 } = options;
  const retries = { maxRetries, delayMs, signal, until, askedMs };
  const scores: number[] = [];
  for (let at = 0; at < texts.length; at += batchSize) {
    const batch = texts.slice(at, at + batchSize);
    scores.push(
      ...(await withRetries(() => requestScores(options, query, batch, signal), retries)),
    );
  }
  return scores;
}

function askedMs(error: Error): number | null {
  return error instanceof RefusedRerank ? error.waitMs : null;
}

/** In the order of the candidates; one that was not sent comes below all that were, as the fused scores have it. */
function spread(
  candidates: readonly Candidate[],
  sent: readonly Candidate[],
  scores: readonly number[],
): number[] {
  const lowest = scores.reduce((least, score) => Math.min(least, score), Infinity);
  const byCandidate = new Map(sent.map((candidate, at) => [candidate, scores[at]]));
  return candidates.map((candidate) => byCandidate.get(candidate) ?? lowest - 2 + candidate.score);
}

function textOf({ article }: Candidate, passage: Passage | undefined): string {
  return wellFormed(embeddingText(article, passage ?? { text: '' }));
}

/** Servers refuse half characters. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
