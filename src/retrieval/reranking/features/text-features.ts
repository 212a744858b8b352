import type { Edition } from '../../../edition/edition.ts';
import type { Candidate } from '../../candidate.ts';
import type { Question } from '../../question.ts';
import { foldedWords, phrasesIn } from './asked-order.ts';
import type { FeatureColumns } from './feature-names.ts';
import { weigh } from './weigh.ts';

export interface TextFeatureOptions {
  readonly edition: Pick<Edition, 'passages'>;
  /** How likely a text holds the sort of thing that a question asks for, 0 to 1. */
  readonly likelyAnswer: (question: string, text: string, language: string | null) => number;
  /** So many candidates are read, those that rank best without. @default all */
  readonly limit?: number;
}

/**
 * Reads the texts of the best candidates, and completes their features by what only a text can tell.
 * @param columns of the candidates, in their order
 */
export async function withTextFeatures(
  question: Question,
  candidates: readonly Candidate[],
  columns: FeatureColumns,
  { edition, likelyAnswer, limit = candidates.length }: TextFeatureOptions,
): Promise<FeatureColumns> {
  const best = bestPlaces(columns, limit);
  const passages = await edition.passages(best.map((at) => candidates[at]?.label ?? 0));
  const texts = new Map(passages.map(({ label, text }) => [label, text]));
  const sought = phrasesIn(question);
  const [phrases, answer] = [[...columns.phrases], [...columns.answer]];
  for (const at of best) {
    const candidate = candidates[at];
    const text = texts.get(candidate?.label ?? 0);
    if (candidate === undefined || text === undefined) continue;
    const { headline, language } = candidate.article;
    phrases[at] = phraseShare(sought, `${headline}\n${text}`);
    answer[at] = likelyAnswer(question.query, text, language);
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
