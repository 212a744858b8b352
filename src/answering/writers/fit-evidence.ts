import { estimateTokens } from '../../models/estimate-tokens.ts';
import type { Evidence } from '../writer.ts';
import { describePassage } from './prompt.ts';

/**
 * The best passages that fit into a number of tokens together, each whole, in the order given; the best one
 * always. Numbers stay as they are.
 */
export function fitEvidence(evidence: readonly Evidence[], maxTokens: number): Evidence[] {
  const best = [...evidence].sort((a, b) => a.hit.rank - b.hit.rank);
  let left = maxTokens;
  const fitting = best.filter((entry, index) => {
    const size = estimateTokens(describePassage(entry));
    if (index > 0 && size > left) return false;
    left -= size;
    return true;
  });
  return evidence.filter((entry) => fitting.includes(entry));
}

/** The size of passages as they are written in a prompt. */
export function evidenceTokens(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, entry) => sum + estimateTokens(describePassage(entry)), 0);
}
