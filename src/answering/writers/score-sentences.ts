import type { Embedder } from '../../../embeddings/embedder.ts';
import { understands } from '../../retrieval/understands.ts';
import type { WriterRequest } from '../writer.ts';
import type { SentenceCandidate } from './sentence-candidates.ts';
import { SENTENCE_FEATURES, sentenceFeatures, type SentenceFeature } from './sentence-features.ts';
import { NO_ANSWER_SCORE, SENTENCE_WEIGHTS } from './sentence-weights.ts';

export interface ScoredSentence extends SentenceCandidate {
  /** How likely it is this sentence that answers, 0 to 1; with those of the others and of none, they sum to 1. */
  readonly score: number;
}

export interface ScoredSentences {
  /** Best first. */
  readonly sentences: readonly ScoredSentence[];
  /** How likely any of them answers, 0 to 1. */
  readonly answerable: number;
}

/** Sentences whose meaning is compared; embedding one takes tens of milliseconds. */
const MAX_EMBEDDED = 16;

/**
 * Scores sentences as answers: a softmax over the weighted features of every sentence and of there being no answer.
 * Only the best by words and outward signs are compared by meaning; the others are dropped.
 * @throws ProviderError when the embedder fails
 */
export async function scoreSentences(
  candidates: readonly SentenceCandidate[],
  request: WriterRequest,
  embedder: Embedder,
): Promise<ScoredSentences> {
  const outward = sentenceFeatures(
    candidates,
    request,
    candidates.map(() => null),
  );
  const kept = candidates
    .map((candidate, index) => ({ candidate, score: weighted(outward[index]) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_EMBEDDED)
    .map(({ candidate }) => candidate);
  const features = sentenceFeatures(kept, request, await cosines(kept, request, embedder));
  const powers = features.map((values) => Math.exp(weighted(values) - NO_ANSWER_SCORE));
  const total = powers.reduce((sum, power) => sum + power, 1);
  const sentences = kept
    .map((candidate, index) => ({ ...candidate, score: (powers[index] ?? 0) / total }))
    .sort((a, b) => b.score - a.score || a.evidence.id - b.evidence.id || a.start - b.start);
  return { sentences, answerable: 1 - 1 / total };
}

function weighted(values: Readonly<Record<SentenceFeature, number>> | undefined): number {
  return SENTENCE_FEATURES.reduce(
    (sum, name) => sum + SENTENCE_WEIGHTS[name] * (values?.[name] ?? 0),
    0,
  );
}

/** With the question, one a candidate; `null` where the embedder does not understand a language. */
async function cosines(
  candidates: readonly SentenceCandidate[],
  { question, signal }: WriterRequest,
  embedder: Embedder,
): Promise<(number | null)[]> {
  if (!understands(embedder, question.language)) return candidates.map(() => null);
  const known = candidates.filter(({ evidence }) =>
    understands(embedder, evidence.hit.article.language),
  );
  const [asked, ...vectors] = await embedder.embedPassages(
    [question.query, ...known.map(({ text }) => text)],
    { signal },
  );
  const found = new Map(known.map((candidate, index) => [candidate, dot(asked, vectors[index])]));
  return candidates.map((candidate) => found.get(candidate) ?? null);
}

function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return a && b ? a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0) : 0;
}
