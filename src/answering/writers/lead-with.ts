import type { ScoredSentence } from './score-sentences.ts';

/**
 * Those that tell outright what is asked for before all others, as likely as the likeliest.
 * @param sentences best first
 */
export function leadWith(
  sentences: readonly ScoredSentence[],
  tellsOutright: (sentence: ScoredSentence) => boolean,
): ScoredSentence[] {
  const score = sentences[0]?.score ?? 0;
  const leading = new Set(sentences.filter(tellsOutright));
  return [
    ...[...leading].map((one) => ({ ...one, score })),
    ...sentences.filter((one) => !leading.has(one)),
  ];
}
