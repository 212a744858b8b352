import { tokens } from '../../language/tokens.ts';
import type { TermMatch } from '../../retrieval/text-index.ts';
import { likelyAnswer } from '../likely-answer.ts';
import { answerSlots } from '../answer-slots.ts';
import { answerType } from '../answer-type.ts';
import { contextOf } from '../evidence-context.ts';
import type { WriterRequest } from '../writer.ts';
import type { SentenceCandidate } from './sentence-candidates.ts';
import {
  foundNames,
  foundShare,
  matchAll,
  nearShare,
  strongest,
  weightiestMissing,
} from '../../retrieval/term-shares.ts';

/** What is looked at in a sentence; each is 0 to 1. */
export const SENTENCE_FEATURES = [
  /** Share of the question's weighted words in the sentence. */
  'own',
  /** … in it, the sentences beside it, or what is known of the article. */
  'around',
  /** … in all of the article that is at hand. */
  'article',
  /** Share of the names and numbers around it; 1 where the question has none. */
  'names',
  /** The share of the weightiest word that stands nowhere around in the weight of all. */
  'missing',
  /** How likely the sentence holds the sort of thing that is asked for. */
  'sign',
  /** Share of the weighted words that stand near such a thing in the sentence, nearer ones counting more. */
  'close',
  /** Cosine with the question, scaled; as `own` where the embedder does not know a language. */
  'meaning',
  /** How high the search ranks the passage. */
  'rank',
  /** How early the passage stands in its article. */
  'opening',
  /** 1 where its subject is named in a sentence before it only. */
  'dependent',
  /** 1 where the sentence before is quoted with it. */
  'extended',
  /** Its length, of 60 words. */
  'length',
] as const;

export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];

export type SentenceValues = Readonly<Record<SentenceFeature, number>>;

const LONGEST_WORDS = 60;
/** Cosines at which a sentence says nothing, and says just what was asked, for the embedders at hand. */
const COSINE_RANGE = [0.2, 0.8] as const;

/**
 * The values of every candidate.
 * @param cosines of question and sentence, in their order; `null` where the embedder does not know a language
 */
export function sentenceFeatures(
  candidates: readonly SentenceCandidate[],
  request: WriterRequest,
  cosines: readonly (number | null)[],
): SentenceValues[] {
  const articles = matchesByArticle(candidates, request);
  return candidates.map((candidate, index) => {
    const inArticle = articles.get(candidate.evidence.hit.article.id) ?? [];
    return valuesOf(candidate, request, inArticle, cosines[index] ?? null);
  });
}

function valuesOf(
  { evidence, text, before, after, isDependent, isExtended }: SentenceCandidate,
  { question: { query }, terms }: WriterRequest,
  inArticle: readonly TermMatch[],
  cosine: number | null,
): SentenceValues {
  const { article, passage, rank } = evidence.hit;
  const { language } = article;
  const own = matchAll(terms, text, language);
  const beside = matchAll(terms, `${before}\n${after}\n${contextOf(article)}`, language);
  const around = strongest(own, beside);
  const share = foundShare(own, terms);
  const slots = answerSlots(answerType(query), text, language, query);
  return {
    own: share,
    around: foundShare(around, terms),
    article: foundShare(inArticle, terms),
    names: foundNames(around, terms),
    missing: weightiestMissing(around, terms),
    sign: likelyAnswer(query, text, language),
    close: slots === null ? share : nearShare(slots, own, terms),
    meaning: cosine === null ? share : scaled(cosine),
    rank: 1 / Math.sqrt(rank),
    opening: 1 / (1 + passage.ordinal),
    dependent: Number(isDependent),
    extended: Number(isExtended),
    length: Math.min(1, tokens(text).length / LONGEST_WORDS),
  };
}

/** What each article has of the question, in the passages at hand, its headline and its date. */
function matchesByArticle(
  candidates: readonly SentenceCandidate[],
  { terms }: WriterRequest,
): ReadonlyMap<string, readonly TermMatch[]> {
  const passages = new Set(candidates.map(({ evidence }) => evidence));
  const found = new Map<string, readonly TermMatch[]>();
  for (const { hit } of passages) {
    const { article, passage } = hit;
    const here = matchAll(terms, `${passage.text}\n${contextOf(article)}`, article.language);
    found.set(article.id, strongest(here, found.get(article.id) ?? []));
  }
  return found;
}

function scaled(cosine: number): number {
  const [low, high] = COSINE_RANGE;
  return Math.min(1, Math.max(0, (cosine - low) / (high - low)));
}
