import { tokens } from '../../language/tokens.ts';
import { fold } from '../../language/analyse.ts';
import type { ScoredSentence } from './score-sentences.ts';

/** Sentences in an answer at most. */
const MAX_SENTENCES = 3;

/** A further sentence is worth its room when it scores at least this share of the best one. */
const RELATIVE_FLOOR = 0.85;

/** Two sentences that share this part of their words (Jaccard) say the same. */
const REPETITION = 0.6;

/**
 * The best sentence, and those nearly as good that say something in other words.
 * @param scored best first
 */
export function selectSentences(scored: readonly ScoredSentence[]): ScoredSentence[] {
  const best = scored[0];
  if (best === undefined) return [];
  const chosen: ScoredSentence[] = [best];
  for (const next of scored.slice(1)) {
    if (chosen.length === MAX_SENTENCES || next.score < RELATIVE_FLOOR * best.score) break;
    if (chosen.every((taken) => addsTo(taken, next))) chosen.push(next);
  }
  return chosen;
}

function addsTo(taken: ScoredSentence, next: ScoredSentence): boolean {
  const isSamePassage = taken.evidence.id === next.evidence.id;
  if (isSamePassage && taken.start < next.end && next.start < taken.end) return false;
  return jaccard(wordsOf(taken.text), wordsOf(next.text)) < REPETITION;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(tokens(text).map((token) => fold(token.text)));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / (a.size + b.size - shared || 1);
}
