import type { Edition } from '../../../edition/edition.ts';
import type { Question } from '../../question.ts';
import { foldedWords, phrasesIn } from './asked-order.ts';
import type { SearchTerm } from '../../search-terms.ts';
import { nearShare } from '../../term-shares.ts';
import type { FeatureColumns } from './feature-names.ts';
import type { SeenCandidate } from './seen-candidate.ts';
import { weigh } from './weigh.ts';

export interface TextFeatureOptions {
  readonly edition: Pick<Edition, 'passages'>;
  readonly terms: readonly SearchTerm[];
  /** Where a text has things of the sort that a question asks for: words, from 0; `null` where a sort has no outward sign. */
  readonly answerPlaces: (
    question: string,
    text: string,
    language: string | null,
  ) => readonly number[] | null;
  /** So many candidates are read, those that rank best without. @default all */
  readonly limit?: number;
}

/**
 * Reads the texts of the best candidates, and completes their features by what only a text can tell.
 * @param columns of the candidates that were seen, in their order
 */
export async function withTextFeatures(
  question: Question,
  seen: readonly SeenCandidate[],
  columns: FeatureColumns,
  { edition, terms, answerPlaces, limit = seen.length }: TextFeatureOptions,
): Promise<FeatureColumns> {
  const best = bestPlaces(columns, limit);
  const passages = await edition.passages(best.map((at) => seen[at]?.candidate.label ?? 0));
  const texts = new Map(passages.map(({ label, text }) => [label, text]));
  const sought = phrasesIn(question);
  const [phrases, answer] = [[...columns.phrases], [...columns.answer]];
  for (const at of best) {
    const one = seen[at];
    const text = texts.get(one?.candidate.label ?? 0);
    if (one === undefined || text === undefined) continue;
    const { headline, language } = one.candidate.article;
    phrases[at] = phraseShare(sought, `${headline}\n${text}`);
    const places = answerPlaces(question.query, text, language) ?? [];
    answer[at] = nearShare(places, one.inBody, terms);
  }
  return { ...columns, phrases, answer };
}

/** Of the candidates that rank best. */
function bestPlaces(columns: FeatureColumns, limit: number): number[] {
  const scores = weigh(columns);
  return [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, limit);
}

/** Share of quoted phrases that stand so in a text; 0 to 1, 0 where there are none. */
function phraseShare(phrases: readonly string[], text: string): number {
  if (phrases.length === 0) return 0;
  const words = foldedWords(text);
  return phrases.filter((phrase) => words.includes(phrase)).length / phrases.length;
}
