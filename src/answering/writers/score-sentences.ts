import type { Embedder } from '../../../embeddings/embedder.ts';
import { coverageOf } from '../../retrieval/coverage-of.ts';
import { understands } from '../../retrieval/understands.ts';
import { answerSign } from '../answer-signs.ts';
import { answerType } from '../answer-type.ts';
import { contextOf } from '../evidence-context.ts';
import type { WriterRequest } from '../writer.ts';
import type { SentenceCandidate } from './sentence-candidates.ts';

export interface ScoredSentence extends SentenceCandidate {
  /** 0 to 1. */
  readonly score: number;
}

/** Shares of the score, chosen on the development questions: see docs/evaluation.md. */
export const WEIGHTS = { words: 0.5, meaning: 0.3, sign: 0.2 } as const;

/** A word that stands in the sentence before, the headline or the date line counts this much. */
const CONTEXT_SHARE = 0.35;

/** A sentence whose subject is not named in it is worth this part. */
const DEPENDENT_SHARE = 0.7;

/** So is one in another language than the question, where only words can be compared. */
const FOREIGN_SHARE = 0.75;

/** Without a meaning to compare, this part of the score by words takes its place. */
const WORDS_FOR_MEANING = 0.8;

/** Of two that say as much, the one sentence is preferred to the two. */
const EXTENSION_COST = 0.05;

/** Sentences whose meaning is compared; embedding one takes tens of milliseconds. */
const MAX_EMBEDDED = 12;

/** Cosines at which a sentence says nothing, and says just what was asked, for the embedders at hand. */
const COSINE_RANGE = [0.2, 0.8] as const;

/**
 * Scores sentences as answers, best first: by the question's words in them or around them, by the outward sign
 * of what is asked for (`answerSign`), and by meaning where the embedder knows both languages. Only the best by
 * words and sign are compared by meaning; the others are dropped.
 * @throws ProviderError when the embedder fails
 */
export async function scoreSentences(
  candidates: readonly SentenceCandidate[],
  request: WriterRequest,
  embedder: Embedder,
): Promise<ScoredSentence[]> {
  const outward = candidates
    .map((candidate) => ({ ...candidate, ...outwardScore(candidate, request, embedder) }))
    .sort((a, b) => b.words + b.sign / 2 - (a.words + a.sign / 2) || a.evidence.id - b.evidence.id)
    .slice(0, MAX_EMBEDDED);
  const meanings = await meaningScores(outward, request, embedder);
  return outward
    .map(({ words, sign, ...candidate }, index) => {
      const meaning = meanings[index] ?? WORDS_FOR_MEANING * words;
      const cost = candidate.isExtended ? EXTENSION_COST : 0;
      const score = WEIGHTS.words * words + WEIGHTS.meaning * meaning + WEIGHTS.sign * sign - cost;
      return { ...candidate, score };
    })
    .sort((a, b) => b.score - a.score || a.evidence.id - b.evidence.id);
}

function outwardScore(
  { evidence, text, before, isDependent }: SentenceCandidate,
  { question, terms }: WriterRequest,
  embedder: Embedder,
): { words: number; sign: number } {
  const { article } = evidence.hit;
  const isForeign =
    article.language !== question.language &&
    [article.language, question.language].some((language) => !understands(embedder, language));
  const own = coverageOf(terms, text, article.language).share;
  const context = `${before}\n${text}\n${contextOf(article)}`;
  const around = coverageOf(terms, context, article.language).share;
  return {
    words:
      (own + CONTEXT_SHARE * (around - own)) *
      (isDependent ? DEPENDENT_SHARE : 1) *
      (isForeign ? FOREIGN_SHARE : 1),
    sign: answerSign(answerType(question.query), text, article.language, question.query),
  };
}

/** One a candidate, 0 to 1; `null` where the embedder does not understand a language. */
async function meaningScores(
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
  const scores = new Map(
    known.map((candidate, index) => [candidate, scaled(dot(asked, vectors[index]))]),
  );
  return candidates.map((candidate) => scores.get(candidate) ?? null);
}

function scaled(cosine: number): number {
  const [low, high] = COSINE_RANGE;
  return Math.min(1, Math.max(0, (cosine - low) / (high - low)));
}

function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  return a && b ? a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0) : 0;
}
