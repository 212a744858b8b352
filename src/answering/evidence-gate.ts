import type { Embedder } from '../../embeddings/embedder.ts';
import type { Hit } from '../retrieval/hit.ts';
import type { Question } from '../retrieval/question.ts';
import type { SearchTerm } from '../retrieval/search-terms.ts';
import { hasAskedDates } from './asked-dates.ts';
import { askedNames } from './asked-names.ts';
import { askedSpeaker, isNamedIn } from './asked-speaker.ts';
import { contextOf } from './evidence-context.ts';
import { foundShare, matchAll } from '../retrieval/term-shares.ts';
import { understands } from '../retrieval/understands.ts';

/** Whether evidence is worth showing to a writer, and why not. */
export type GateVerdict =
  | { readonly passes: true }
  | {
      readonly passes: false;
      /**
       * `no-words`: the question has no word to search for; `unknown-names`: it names someone or something the
       * coverage never mentions.
       */
      readonly reason: 'no-words' | 'nothing-found' | 'unknown-names' | 'too-weak';
      /** Those names, as asked. */
      readonly names: readonly string[];
    };

/** Calibrated on answerable and unanswerable questions: see "Answers" in docs/evaluation.md. */
export const GATE = {
  /** Enough by its words alone, … */
  share: 0.35,
  /** … or by its meaning alone, where the embedder knows both languages, … */
  similarity: 0.45,
  /** … or by both together. Where the embedder does not know a language, these words are enough. */
  both: { share: 0.25, similarity: 0.36 },
} as const;

/**
 * Decides before anything is written whether the hits can hold an answer: by how much of the question's weighted
 * words, or of what may stand for them, one hit has (with its headline and date), or by raw cosine, never by a fused
 * score. Lenient: a writer looks closer. A name that stands nowhere in the coverage settles it, and so does one whose
 * words are asked for and no hit has, or a year or month that no hit has, or a question without a word to search for.
 * @param question as searched: unknown names are given back whole, as it has them
 * @param embedder that the similarity of the hits is from, which is 0 of all where words alone were searched; `null`
 * where they were not searched for
 */
export function judgeEvidence(
  hits: readonly Hit[],
  terms: readonly SearchTerm[],
  question: Pick<Question, 'query' | 'language' | 'outlets'>,
  embedder: Pick<Embedder, 'languages'> | null,
): GateVerdict {
  if (terms.every(({ kind }) => kind === 'filler'))
    return { passes: false, reason: 'no-words', names: [] };
  if (hits.length === 0) return { passes: false, reason: 'nothing-found', names: [] };
  const unknown = terms.filter(
    (term) => term.kind === 'name' && term.frequency === 0 && !isInMetadata(term, hits),
  );
  if (unknown.length > 0)
    return { passes: false, reason: 'unknown-names', names: askedNames(question.query, unknown) };
  const speaker = askedSpeaker(question);
  if (speaker !== null && !hits.some((hit) => isNamedIn(speaker, hit.passage.text, hit)))
    return { passes: false, reason: 'too-weak', names: [] };
  const isCompared = embedder !== null && hits.some(({ similarity }) => similarity !== 0);
  const isKnown = ({ article }: Hit) =>
    isCompared &&
    [question.language, article.language].every((language) => understands(embedder, language));
  return hits.some((hit) => isStrong(hit, terms, isKnown(hit)))
    ? { passes: true }
    : { passes: false, reason: 'too-weak', names: [] };
}

function isStrong(hit: Hit, terms: readonly SearchTerm[], hasMeaning: boolean): boolean {
  if (!hasAskedDates(hit, terms)) return false;
  const text = `${hit.passage.text}\n${contextOf(hit.article)}`;
  const share = foundShare(matchAll(terms, text, hit.article.language), terms);
  const { both } = GATE;
  if (!hasMeaning) return share >= both.share;
  if (share >= GATE.share || hit.similarity >= GATE.similarity) return true;
  return share >= both.share && hit.similarity >= both.similarity;
}

/** Outlets are named in questions, and seldom in their own articles. */
function isInMetadata(term: SearchTerm, hits: readonly Hit[]): boolean {
  return hits.some(
    ({ article }) =>
      foundShare(matchAll([term], contextOf(article), article.language), [term]) === 1,
  );
}
