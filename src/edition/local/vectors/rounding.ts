import { LANES } from './scan-kernel.ts';

/** The largest whole number of a row. */
const LARGEST = 127;
/** The largest of a question. */
const LARGEST_OF_QUESTION = 8191;
/** Products are added up in numbers of 32 bits. */
const LARGEST_SUM = 2 ** 31 - 1;

/** Bytes of a row of whole numbers of 8 bits. */
export function rowBytes(dimensions: number): number {
  return Math.ceil(dimensions / LANES) * LANES;
}

/** A vector as whole numbers from −127 to 127; times the scale they are its unit vector, nearly. */
export function roundRow(vector: Float32Array, row: Int8Array): number {
  return round(vector, row, LARGEST);
}

/**
 * A question as whole numbers of 16 bits; likewise. They are so small that no sum of products with a row overflows, which of
 * `n` numbers is at most `n` times the largest product (Cauchy and Schwarz).
 */
export function roundQuestion(vector: Float32Array, question: Int16Array): number {
  const fitting = Math.floor(LARGEST_SUM / (LARGEST * vector.length));
  return round(vector, question, Math.min(LARGEST_OF_QUESTION, fitting));
}

function round(vector: Float32Array, to: Int8Array | Int16Array, largest: number): number {
  let [most, squares] = [0, 0];
  for (const value of vector) {
    most = Math.max(most, Math.abs(value));
    squares += value * value;
  }
  to.fill(0);
  if (most === 0) return 0;
  const step = most / largest;
  for (let at = 0; at < vector.length; at += 1) to[at] = Math.round((vector[at] ?? 0) / step);
  return step / Math.sqrt(squares);
}
