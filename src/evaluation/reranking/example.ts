/** What the ranking of one search had to choose from. */
export interface RankingExample {
  /** Examples of one group are equally many in another weight: a set, or a set in one pair of languages. */
  readonly group: string;
  /** The values of each candidate, as `featureValues` gives them. */
  readonly rows: readonly (readonly number[])[];
  /** Of each candidate, the article it is of. */
  readonly articles: readonly string[];
  /** Of each candidate, whether its article answers the question or a part of it. */
  readonly isRight: readonly boolean[];
  /** Of each candidate, the score of the search before any ranking. */
  readonly fused: readonly number[];
}
