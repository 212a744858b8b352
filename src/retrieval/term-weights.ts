/**
 * The weight of a term that stands in `frequency` of `total` passages, above 0; the rarer, the higher. Inverse
 * document frequency as BM25 has it: `ln(1 + (N − n + ½) / (n + ½))` (Robertson and Zaragoza, "The Probabilistic
 * Relevance Framework", 2009).
 */
export function inverseFrequency(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}
