import { interval } from '../../../coverage/edtf.ts';
import { fold } from '../../../language/analyse.ts';
import { isStopWord } from '../../../language/stop-words.ts';
import { tokens } from '../../../language/tokens.ts';
import type { Candidate } from '../../candidate.ts';
import type { Question } from '../../question.ts';
import type { SearchTerm } from '../../search-terms.ts';
import { indexText, matchTerm, type TermMatch, type TextIndex } from './text-index.ts';

/** What is looked at, in the order of the values. All are 0 to 1, and more is better. */
export const FEATURES = [
  /** BM25 of the passage, what may stand for a word counted by how surely it does; as a share of the best. */
  'words',
  /** BM25 of the whole article, as a share of the best. */
  'articleWords',
  /** Cosine of question and passage, from the least of the candidates to the most. */
  'meaning',
  /** Share of the question's weighted words in the passage. */
  'passage',
  /** … in passage and headline. */
  'context',
  /** … in headline and all passages of the article that are candidates. */
  'article',
  /** … in the headline. */
  'headline',
  /** How far question and headline are the same words (F1). */
  'sameHeadline',
  /** Share of the names and numbers in passage and headline. */
  'names',
  /** … in the article. */
  'articleNames',
  /** Share of the question's neighbouring words that stand near each other in the passage. */
  'near',
  /** Share of its neighbouring words, grammar among them, that stand so in passage or headline. */
  'order',
  /** Share of its quoted phrases that stand so in passage or headline. */
  'phrases',
  /** How likely the passage holds the sort of thing that is asked for. */
  'answer',
  /** 1 for the first passage of an article, then ½, ⅓, … */
  'opening',
  /** 1 where the article is of the time that the question is about. */
  'time',
] as const;

export type FeatureName = (typeof FEATURES)[number];

export interface FeatureOptions {
  /** How likely a text holds the sort of thing that a question asks for, 0 to 1. */
  readonly likelyAnswer: (question: string, text: string, language: string | null) => number;
}

/** BM25's usual constants (Robertson and Zaragoza 2009). */
const K1 = 1.2;
const B = 0.75;
/** A word of the headline counts as half a word of the passage, as in the full text. */
const HEADLINE_SHARE = 0.5;
/** Neighbours in the question stand near each other within so many words. */
const NEAR_WORDS = 4;

/** What is known of one candidate before it is compared with the others. */
interface Seen {
  readonly candidate: Candidate;
  readonly body: TextIndex;
  readonly head: TextIndex;
  readonly inBody: readonly TermMatch[];
  readonly inHead: readonly TermMatch[];
}

/** The values of every candidate, in the order of `FEATURES`. */
export function featureValues(
  question: Question,
  terms: readonly SearchTerm[],
  candidates: readonly Candidate[],
  options: FeatureOptions,
): number[][] {
  const seen = candidates.map((candidate) => look(candidate, terms));
  const byArticle = groupByArticle(seen);
  const meanLength = mean(seen.map(({ body }) => body.length));
  const words = shares(seen.map((one) => bm25(one, terms, meanLength)));
  const articleWords = shares(candidates.map(({ articleLexical }) => articleLexical));
  const meaning = spread(candidates.map(({ similarity }) => similarity));
  const rows = seen.map((one, index): Record<FeatureName, number> => {
    const { candidate, head, inBody, inHead } = one;
    const inContext = best([inBody, inHead]);
    const siblings = byArticle.get(candidate.article.id) ?? [];
    const inArticle = best([...siblings.map((sibling) => sibling.inBody), inHead]);
    return {
      words: words[index] ?? 0,
      articleWords: articleWords[index] ?? 0,
      meaning: meaning[index] ?? words[index] ?? 0,
      passage: share(inBody, terms),
      context: share(inContext, terms),
      article: share(inArticle, terms),
      headline: share(inHead, terms),
      sameHeadline: sameWords(inHead, terms, head),
      names: nameShare(inContext, terms),
      articleNames: nameShare(inArticle, terms),
      near: nearShare(inBody, terms),
      order: orderShare(question, one),
      phrases: phraseShare(question, candidate),
      answer: options.likelyAnswer(
        question.query,
        candidate.passage.text,
        candidate.article.language,
      ),
      opening: 1 / (1 + candidate.passage.ordinal),
      time: Number(isOfItsTime(question, candidate)),
    };
  });
  return rows.map((row) => FEATURES.map((name) => row[name]));
}

function look(candidate: Candidate, terms: readonly SearchTerm[]): Seen {
  const { language, headline } = candidate.article;
  const body = indexText(candidate.passage.text, language);
  const head = indexText(headline, language);
  return {
    candidate,
    body,
    head,
    inBody: terms.map((term) => matchTerm(term, body)),
    inHead: terms.map((term) => matchTerm(term, head)),
  };
}

function groupByArticle(seen: readonly Seen[]): ReadonlyMap<string, readonly Seen[]> {
  const groups = new Map<string, Seen[]>();
  for (const one of seen) {
    const { id } = one.candidate.article;
    const group = groups.get(id);
    if (group) group.push(one);
    else groups.set(id, [one]);
  }
  return groups;
}

function bm25(
  { body, inBody, inHead }: Seen,
  terms: readonly SearchTerm[],
  meanLength: number,
): number {
  const norm = K1 * (1 - B + (B * body.length) / meanLength);
  return terms.reduce((sum, { weight }, index) => {
    const [here, above] = [inBody[index], inHead[index]];
    const count = (here?.places.length ?? 0) + HEADLINE_SHARE * (above?.places.length ?? 0);
    const strength = Math.max(here?.strength ?? 0, above?.strength ?? 0);
    return sum + (strength * weight * count * (K1 + 1)) / (count + norm);
  }, 0);
}

/** Of each term the strongest match. */
function best(matches: readonly (readonly TermMatch[])[]): TermMatch[] {
  const [first = [], ...others] = matches;
  return first.map((match, index) =>
    others.reduce((top, other) => {
      const next = other[index];
      return next !== undefined && next.strength > top.strength ? next : top;
    }, match),
  );
}

function share(matches: readonly TermMatch[], terms: readonly SearchTerm[]): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const found = terms.reduce(
    (sum, { weight }, index) => sum + weight * (matches[index]?.strength ?? 0),
    0,
  );
  return total === 0 ? 0 : found / total;
}

function nameShare(matches: readonly TermMatch[], terms: readonly SearchTerm[]): number {
  const isName = terms.map(({ kind }) => kind === 'name' || kind === 'number');
  return share(
    matches.filter((_, index) => isName[index]),
    terms.filter((_, index) => isName[index]),
  );
}

/** F1 of the question's weighted words in the headline, and the headline's words in the question. */
function sameWords(
  inHead: readonly TermMatch[],
  terms: readonly SearchTerm[],
  head: TextIndex,
): number {
  const content = [...head.places].filter(([term]) => !isStopWord(term, head.language));
  const total = content.reduce((sum, [, places]) => sum + places.length, 0);
  const matched = new Set(inHead.flatMap(({ strength, places }) => (strength > 0 ? places : [])));
  const precision = total === 0 ? 0 : Math.min(1, matched.size / total);
  const recall = share(inHead, terms);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function nearShare(matches: readonly TermMatch[], terms: readonly SearchTerm[]): number {
  let [found, total] = [0, 0];
  for (let index = 1; index < terms.length; index += 1) {
    const [left, right] = [matches[index - 1], matches[index]];
    const weight = (terms[index - 1]?.weight ?? 0) + (terms[index]?.weight ?? 0);
    total += weight;
    if (left && right && areNear(left.places, right.places))
      found += weight * Math.min(left.strength, right.strength);
  }
  return total === 0 ? 0 : found / total;
}

function areNear(left: readonly number[], right: readonly number[]): boolean {
  return left.some((a) => right.some((b) => a !== b && Math.abs(a - b) <= NEAR_WORDS));
}

function orderShare({ query, language }: Question, { body, head }: Seen): number {
  const asked = [...indexText(query, language).places]
    .flatMap(([term, places]) => places.map((place) => [place, term] as const))
    .sort(([a], [b]) => a - b)
    .map(([, term]) => term);
  const pairs = asked.slice(1).map((term, index) => [asked[index] ?? '', term] as const);
  const found = pairs.filter(([a, b]) => [body, head].some((index) => standSo(a, b, index)));
  return pairs.length === 0 ? 0 : found.length / pairs.length;
}

function standSo(a: string, b: string, { places }: TextIndex): boolean {
  const after = places.get(b);
  return after !== undefined && (places.get(a) ?? []).some((place) => after.includes(place + 1));
}

function phraseShare({ entities }: Question, { passage, article }: Candidate): number {
  const phrases = entities.filter(({ form }) => form === 'phrase');
  if (phrases.length === 0) return 0;
  const text = flat(`${article.headline}\n${passage.text}`);
  return phrases.filter((phrase) => text.includes(flat(phrase.text))).length / phrases.length;
}

/** Folded words, parted and surrounded by single spaces. */
function flat(text: string): string {
  return ` ${tokens(fold(text))
    .map((token) => token.text)
    .join(' ')} `;
}

function isOfItsTime({ about }: Question, { article }: Candidate): boolean {
  if (about.length === 0 || article.published === null) return false;
  const { first, last } = interval(article.published);
  return about.some(
    ({ after, before }) =>
      (after === null || last >= interval(after).first) &&
      (before === null || first <= interval(before).last),
  );
}

function shares(values: readonly number[]): number[] {
  const most = Math.max(...values, 0);
  return values.map((value) => (most === 0 ? 0 : value / most));
}

/** From the least to the most as 0 to 1; `null` stays so. */
function spread(values: readonly (number | null)[]): (number | null)[] {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  return values.map((value) =>
    value === null ? null : high > low ? (value - low) / (high - low) : 1,
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
