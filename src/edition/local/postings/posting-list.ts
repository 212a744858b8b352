/** The rows that hold a term, and how much it counts in each. */
export interface PostingList {
  /** Ascending. */
  readonly rows: Uint32Array;
  /** How often it stands there, by weight. */
  readonly frequencies: Float32Array;
}

/** The rows that hold a term, and how often it stands in their parts. */
export interface TermCounts {
  /** Ascending. */
  readonly rows: Uint32Array;
  readonly inHeadline: Uint32Array;
  readonly inBody: Uint32Array;
}

/** How much a term counts where it stands. */
export interface FieldWeights {
  readonly headline: number;
  readonly body: number;
}

/** Room for the counts of a term that stands in `count` rows. */
export function emptyCounts(count: number): TermCounts {
  return {
    rows: new Uint32Array(count),
    inHeadline: new Uint32Array(count),
    inBody: new Uint32Array(count),
  };
}

export function weigh(
  { rows, inHeadline, inBody }: TermCounts,
  weights: FieldWeights,
): PostingList {
  const { headline, body } = weights;
  const frequencies = new Float32Array(rows.length);
  for (let index = 0; index < rows.length; index += 1)
    frequencies[index] = headline * (inHeadline[index] ?? 0) + body * (inBody[index] ?? 0);
  return { rows, frequencies };
}
