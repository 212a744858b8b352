import type { Kernel } from './kernel/kernel.ts';

/** A matrix of weights in the kernel's memory, as whole numbers with a scale for each column, and what is added. */
export interface Matrix {
  /** Numbers that go in, and come out. */
  readonly width: number;
  readonly columns: number;
  readonly address: number;
  readonly scales: number;
  readonly bias: number;
}

/** Rows of whole numbers with their scales, as `round` leaves them. */
export interface Rounded {
  readonly address: number;
  readonly scales: number;
}

export interface MultiplyOptions {
  readonly out: number;
  readonly rows: number;
  /** What is below zero becomes zero. */
  readonly isPositive?: boolean;
  /** Is added to what is there. */
  readonly isAdded?: boolean;
}

const FLOAT = 4;
const WHOLE = 2;
const EVERY_BIT = -1;

/**
 * Columns become rows, so that a row of numbers meets a column in the order of memory.
 * @param weights row by row, one row for each number that goes in
 * @param draft room for the matrix in floats
 */
export function createMatrix(kernel: Kernel, { weights, bias, draft }: MatrixSource): Matrix {
  const columns = bias.length;
  const width = weights.length / columns;
  const matrix = {
    width,
    columns,
    address: kernel.room(weights.length * WHOLE),
    scales: kernel.room(columns * FLOAT),
    bias: kernel.room(columns * FLOAT),
  };
  kernel.floats(matrix.bias, columns).set(bias);
  transpose(weights, kernel.floats(draft, weights.length), width, columns);
  kernel.call('round', draft, matrix.address, matrix.scales, columns, width * FLOAT);
  return matrix;
}

export interface MatrixSource {
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  readonly draft: number;
}

/** `out = rows · matrix + bias`; there must be room for one more row of either. */
export function multiply(
  kernel: Kernel,
  left: Rounded,
  matrix: Matrix,
  how: MultiplyOptions,
): void {
  const { width, columns, address, scales, bias } = matrix;
  kernel.call(
    `multiply${width}`,
    ...[left.address, address, how.out, how.rows, columns, columns * FLOAT],
    ...[left.scales, scales, bias],
    how.isAdded === true ? EVERY_BIT : 0,
    how.isPositive === true ? 0 : -Infinity,
  );
}

function transpose(from: Float32Array, to: Float32Array, rows: number, columns: number): void {
  for (let column = 0; column < columns; column++)
    for (let row = 0; row < rows; row++)
      to[column * rows + row] = from[row * columns + column] ?? NaN;
}
