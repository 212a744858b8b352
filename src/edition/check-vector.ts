import { ProviderError } from '../errors.ts';

/** Shorter vectors have no direction that 32-bit floats could keep. */
const MIN_LENGTH = 1e-6;

/**
 * Checks that a vector has a direction in the space: the vector index itself takes anything.
 * @throws ProviderError when its length, a component or its norm is unusable
 */
export function checkVector(vector: Float32Array, dimensions: number): void {
  if (vector.length === 0) throw unusable('is empty');
  if (vector.length !== dimensions)
    throw unusable(`has ${vector.length} dimensions instead of ${dimensions}`);
  const squares = vector.reduce((sum, value) => sum + value * value, 0);
  if (!Number.isFinite(squares)) throw unusable('has a component that is not a finite number');
  if (squares < MIN_LENGTH ** 2) throw unusable('is zero');
}

function unusable(what: string): ProviderError {
  return new ProviderError(`A vector from the embedder ${what}; check the embedding model`, {
    retryable: false,
  });
}
