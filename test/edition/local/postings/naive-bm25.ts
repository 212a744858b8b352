/** A text that is searched, in analysed terms. */
export interface NaiveRow {
  readonly headline: readonly string[];
  readonly body: readonly string[];
}

const K1 = 1.2;
const B = 0.75;
const MIN_WEIGHT = 1e-6;

/**
 * BM25 of every row, written down from the formula: Σ idf · f (k₁ + 1) / (f + k₁ (1 − b + b · length / mean length)),
 * with f weighed by where a term stands, and idf = ln((N − n + ½) / (n + ½)), at least 10⁻⁶.
 */
export function naiveBm25(
  rows: readonly NaiveRow[],
  terms: readonly string[],
  headlineWeight: number,
): number[] {
  const lengths = rows.map(({ headline, body }) => headline.length + body.length);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / rows.length;
  return rows.map((row, index) => {
    const norm = K1 * (1 - B + (B * (lengths[index] ?? 0)) / mean);
    return [...new Set(terms)].reduce((sum, term) => {
      const frequency = headlineWeight * count(row.headline, term) + count(row.body, term);
      return sum + (weightOf(rows, term) * frequency * (K1 + 1)) / (frequency + norm);
    }, 0);
  });
}

/** Whether a term stands in a row. */
export function holds({ headline, body }: NaiveRow, term: string): boolean {
  return count(headline, term) + count(body, term) > 0;
}

function weightOf(rows: readonly NaiveRow[], term: string): number {
  const holding = rows.filter((row) => holds(row, term)).length;
  const weight = Math.log((rows.length - holding + 0.5) / (holding + 0.5));
  return weight > 0 ? weight : MIN_WEIGHT;
}

/** How often the parts of a term stand next to one another. */
function count(words: readonly string[], term: string): number {
  const parts = term.split(' ');
  return words.filter((_, at) => parts.every((part, offset) => words[at + offset] === part)).length;
}
