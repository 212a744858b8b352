import type { Edition } from '../../../edition/edition.ts';
import type { Candidate } from '../../candidate.ts';
import type { Question } from '../../question.ts';
import { foldedWords, phrasesIn } from './asked-order.ts';
import type { FeatureRow } from './feature-names.ts';
import { weigh } from './weigh.ts';

export interface TextFeatureOptions {
  readonly edition: Pick<Edition, 'passages'>;
  /** How likely a text holds the sort of thing that a question asks for, 0 to 1. */
  readonly likelyAnswer: (question: string, text: string, language: string | null) => number;
  /** So many candidates are read, those that rank best without. @default all */
  readonly limit?: number;
}

/**
 * Reads the texts of the best candidates, and completes their rows by what only a text can tell.
 * @param rows of the candidates, in their order
 */
export async function withTextFeatures(
  question: Question,
  candidates: readonly Candidate[],
  rows: readonly FeatureRow[],
  { edition, likelyAnswer, limit = candidates.length }: TextFeatureOptions,
): Promise<FeatureRow[]> {
  const labels = bestPlaces(rows, limit).map((at) => candidates[at]?.label ?? 0);
  const passages = await edition.passages(labels);
  const texts = new Map(passages.map(({ label, text }) => [label, text]));
  const phrases = phrasesIn(question);
  return rows.map((row, at) => {
    const candidate = candidates[at];
    const text = texts.get(candidate?.label ?? 0);
    if (candidate === undefined || text === undefined) return row;
    const { headline, language } = candidate.article;
    return {
      ...row,
      phrases: phraseShare(phrases, `${headline}\n${text}`),
      answer: likelyAnswer(question.query, text, language),
    };
  });
}

function bestPlaces(rows: readonly FeatureRow[], limit: number): number[] {
  const scores = rows.map(weigh);
  return [...rows.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, limit);
}

/** Share of quoted phrases that stand so in a text; 0 to 1, 0 where there are none. */
function phraseShare(phrases: readonly string[], text: string): number {
  if (phrases.length === 0) return 0;
  const words = foldedWords(text);
  return phrases.filter((phrase) => words.includes(phrase)).length / phrases.length;
}
