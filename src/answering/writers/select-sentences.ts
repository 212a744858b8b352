import { tokens } from '../../language/tokens.ts';
import { fold } from '../../language/analyse.ts';
import type { Detail } from '../detail.ts';
import type { ScoredSentence } from './score-sentences.ts';

/** Sentences in an answer at most. */
const MAX_SENTENCES: Readonly<Record<Detail, number>> = { short: 1, normal: 4, long: 8 };

/** Once those chosen hold this part of what speaks for any answer, a further one adds little. */
const ENOUGH: Readonly<Record<Detail, number>> = { short: 0.7, normal: 0.7, long: 0.95 };

/** A further sentence is worth its room when it is at least this likely, as a part of the best one. */
const RELATIVE_FLOOR = 0.08;

/** Two sentences that share this part of the words of the shorter one say the same. */
const REPETITION = 0.7;

/**
 * The fewest sentences that probably hold the answer: the best one, and more the less sure it is, as long as they
 * say something in other words.
 * @param scored best first
 */
export function selectSentences(
  scored: readonly ScoredSentence[],
  detail: Detail,
): ScoredSentence[] {
  const best = scored[0];
  if (best === undefined) return [];
  const total = scored.reduce((sum, { score }) => sum + score, 0);
  const chosen: ScoredSentence[] = [];
  let held = 0;
  for (const next of scored) {
    const isFull = chosen.length === MAX_SENTENCES[detail] || held >= ENOUGH[detail] * total;
    if (isFull || next.score < RELATIVE_FLOOR * best.score) break;
    held += next.score;
    if (chosen.every((taken) => addsTo(taken, next))) chosen.push(next);
  }
  return chosen;
}

function addsTo(taken: ScoredSentence, next: ScoredSentence): boolean {
  const isSamePassage = taken.evidence.id === next.evidence.id;
  if (isSamePassage && taken.start < next.end && next.start < taken.end) return false;
  return overlap(wordsOf(taken.text), wordsOf(next.text)) < REPETITION;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(tokens(text).map((token) => fold(token.text)));
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (Math.min(a.size, b.size) || 1);
}
