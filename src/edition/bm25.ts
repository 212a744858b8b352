/** Usual constants (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009), SQLite's as well. */
export const K1 = 1.2;
export const B = 0.75;

/** Of a term that stands in half of all rows or more, so that no term speaks against a row; SQLite's as well. */
export const MIN_WEIGHT = 1e-6;

/**
 * Weights of a term in the headline and in the passage. The headline stands with every passage of its article, so it
 * must not outweigh the passage that says it.
 */
export const PASSAGE_WEIGHTS = { headline: 0.5, body: 1 };

/** An article has its headline once, and it says in few words what the article is about. */
export const ARTICLE_WEIGHTS = { headline: 2, body: 1 };

/** The weight of a term that stands in `holding` of `total` rows, above 0: the rarer, the higher. */
export function termWeight(holding: number, total: number): number {
  const weight = Math.log((total - holding + 0.5) / (holding + 0.5));
  return weight > 0 ? weight : MIN_WEIGHT;
}

/** What the frequency of a term in a row is compared with, above 0: the longer the row, the more. */
export function lengthNorm(length: number, meanLength: number): number {
  return K1 * (1 - B + (B * length) / meanLength);
}

/** What a term adds to the score of a row, 0 or more. */
export function termScore(weight: number, frequency: number, norm: number): number {
  return weight * ((frequency * (K1 + 1)) / (frequency + norm));
}
