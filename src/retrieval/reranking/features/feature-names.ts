/** What is looked at, in the order of the values. All are 0 to 1, and more is better. */
export const FEATURES = [
  /** BM25 of the passage, what may stand for a word counted by how surely it does; as a share of the best. */
  'words',
  /** BM25 of the whole article, as a share of the best. */
  'articleWords',
  /** Cosine of question and passage, from the least of the candidates to the most. */
  'meaning',
  /** Share of the question's weighted words in passage and headline. */
  'context',
  /** … in headline and all passages of the article that are candidates. */
  'article',
  /** … in the headline. */
  'headline',
  /** How far question and headline are the same words (F1). */
  'sameHeadline',
  /** The same of what is no question, and so may be a headline itself; 0 of a question. */
  'sameTitle',
  /** Share of the names and numbers in passage and headline. */
  'names',
  /** Share of the question's neighbouring words that stand near each other in the passage. */
  'near',
  /** Share of its neighbouring words, grammar among them, that stand so in passage or headline. */
  'order',
  /** Share of its quoted phrases that stand so in passage or headline. */
  'phrases',
  /** Share of the question's weighted words that stand near something of the sort that is asked for, nearer ones counting more. */
  'answer',
  /** 1 for the first passage of an article, then ½, ⅓, … */
  'opening',
] as const;

export type FeatureName = (typeof FEATURES)[number];

/** Of every feature its values, in the order of the candidates: a search has thousands, and makes no objects of them. */
export type FeatureColumns = Readonly<Record<FeatureName, readonly number[]>>;

/** The values of every candidate, in the order of `FEATURES`. */
export function rowsOf(columns: FeatureColumns): number[][] {
  return columns.words.map((_, at) => FEATURES.map((name) => columns[name][at] ?? 0));
}
