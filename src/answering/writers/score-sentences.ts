import type { Embedder } from '../../../embeddings/embedder.ts';
import { ProviderError } from '../../errors.ts';
import { understands } from '../../retrieval/understands.ts';
import type { WriterRequest } from '../writer.ts';
import type { AnswerSentence } from './answer-sentences.ts';
import { sentenceFeatures } from './sentence-features.ts';
import { outwardScore, weighSentences } from './weigh-sentences.ts';
import { WRITER_WEIGHTS } from './writer-weights.ts';

export interface ScoredSentence extends AnswerSentence {
  /** How likely it is this sentence that answers, 0 to 1; they sum to how likely any does. */
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
 * Scores sentences as answers. Only the best by words and outward signs are compared by meaning; the others are
 * dropped.
 */
export async function scoreSentences(
  candidates: readonly AnswerSentence[],
  request: WriterRequest,
  embedder: Embedder,
): Promise<ScoredSentences> {
  const outward = sentenceFeatures(
    candidates,
    request,
    candidates.map(() => null),
  );
  const kept = candidates
    .flatMap((candidate, index) => {
      const values = outward[index];
      return values ? [{ candidate, score: outwardScore(values, WRITER_WEIGHTS.sentence) }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_EMBEDDED)
    .map(({ candidate }) => candidate);
  const values = sentenceFeatures(kept, request, await questionCosines(kept, request, embedder));
  const { scores, answerable } = weighSentences(values, WRITER_WEIGHTS);
  const sentences = kept
    .map((candidate, index) => ({ ...candidate, score: scores[index] ?? 0 }))
    .sort((a, b) => b.score - a.score || a.evidence.id - b.evidence.id || a.start - b.start);
  return { sentences, answerable };
}

/**
 * The cosine of each sentence with the question; `null` where the embedder does not understand a language, and
 * everywhere when its provider fails: words and outward signs rank then.
 */
export async function questionCosines(
  sentences: readonly AnswerSentence[],
  { question, signal }: Pick<WriterRequest, 'question' | 'signal'>,
  embedder: Embedder,
): Promise<(number | null)[]> {
  if (!understands(embedder, question.language)) return sentences.map(() => null);
  const known = sentences.filter(({ evidence }) =>
    understands(embedder, evidence.hit.article.language),
  );
  const texts = [question.query, ...known.map(({ text }) => text)];
  const [asked, ...vectors] = await embedder
    .embedPassages(texts, { signal })
    .catch((error: unknown) => {
      if (error instanceof ProviderError) return [];
      throw error;
    });
  if (asked === undefined) return sentences.map(() => null);
  const found = new Map(known.map((sentence, index) => [sentence, dot(asked, vectors[index])]));
  return sentences.map((sentence) => found.get(sentence) ?? null);
}

function dot(a: Float32Array, b: Float32Array | undefined): number {
  return b ? a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0) : 0;
}
