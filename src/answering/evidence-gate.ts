import type { Hit } from '../retrieval/hit.ts';
import type { SearchTerm } from '../retrieval/search-terms.ts';
import { hasAskedDates } from './asked-dates.ts';
import { askedNames } from './asked-names.ts';
import { contextOf } from './evidence-context.ts';
import { foundShare, matchAll } from '../retrieval/term-shares.ts';

/** Whether evidence is worth showing to a writer, and why not. */
export type GateVerdict =
  | { readonly passes: true }
  | {
      readonly passes: false;
      /** `no-words`: the question has no word to search for; `unknown-names`: it names someone or something the coverage never mentions. */
      readonly reason: 'no-words' | 'nothing-found' | 'unknown-names' | 'too-weak';
      /** Those names, as asked. */
      readonly names: readonly string[];
    };

/** Calibrated on answerable and unanswerable questions: see "Answers" in docs/evaluation.md. */
export const GATE = {
  /** Enough by its words alone. */
  share: 0.25,
  /** Enough by its meaning alone, where the embedder knows both languages. */
  similarity: 0.45,
} as const;

/**
 * Decides before anything is written whether the hits can hold an answer: by how much of the question's
 * weighted words, or of what may stand for them, one hit has (with its headline and date), or by raw cosine, never by
 * a fused score. Lenient: a writer looks closer.
 * A name that stands nowhere in the coverage settles it, and so does a year or month that no
 * hit has, or a question without a word to search for.
 * @param question as searched: unknown names are given back whole, as it has them
 */
export function judgeEvidence(
  hits: readonly Hit[],
  terms: readonly SearchTerm[],
  question: string,
): GateVerdict {
  if (terms.every(({ kind }) => kind === 'filler'))
    return { passes: false, reason: 'no-words', names: [] };
  if (hits.length === 0) return { passes: false, reason: 'nothing-found', names: [] };
  const unknown = terms.filter(
    (term) => term.kind === 'name' && term.frequency === 0 && !isInMetadata(term, hits),
  );
  if (unknown.length > 0)
    return { passes: false, reason: 'unknown-names', names: askedNames(question, unknown) };
  return hits.some((hit) => isStrong(hit, terms))
    ? { passes: true }
    : { passes: false, reason: 'too-weak', names: [] };
}

function isStrong(hit: Hit, terms: readonly SearchTerm[]): boolean {
  if (!hasAskedDates(hit, terms)) return false;
  const text = `${hit.passage.text}\n${contextOf(hit.article)}`;
  const share = foundShare(matchAll(terms, text, hit.article.language), terms);
  return share >= GATE.share || hit.similarity >= GATE.similarity;
}

/** Outlets are named in questions, and seldom in their own articles. */
function isInMetadata(term: SearchTerm, hits: readonly Hit[]): boolean {
  return hits.some(
    ({ article }) =>
      foundShare(matchAll([term], contextOf(article), article.language), [term]) === 1,
  );
}
