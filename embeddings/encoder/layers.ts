import type { Kernel } from './kernel/kernel.ts';
import { multiply, type Matrix, type MultiplyOptions } from './matrix.ts';
import { BLOCK_ROWS, type Scratch } from './scratch.ts';
import { HEADS, INNER_WIDTH, MAX_TOKENS, WIDTH, type Layer, type Normal } from './weights.ts';

/** A text among the rows that go through the layers together. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

const FLOAT = 4;

/** What both layers are made of, for rows of one kernel. */
export function createLayers(kernel: Kernel, scratch: Scratch) {
  const { normal, rounded: address, scales } = scratch;
  const rounded = { address, scales };

  /** Rows times a matrix. */
  function product(from: number, matrix: Matrix, how: MultiplyOptions): void {
    kernel.call('round', from, address, scales, how.rows, matrix.width * FLOAT);
    multiply(kernel, rounded, matrix, how);
  }

  function normalProduct(
    from: number,
    { gain, shift }: Normal,
    matrix: Matrix,
    how: MultiplyOptions,
  ) {
    kernel.call('normalise', from, gain, shift, normal, how.rows, matrix.width * FLOAT);
    product(normal, matrix, how);
  }

  /** Within each text, every token gathers what the others have that is like it; added to the stream. */
  function attend(from: number, { attention }: Layer, spans: readonly Span[]): void {
    const { into, outOf } = attention;
    const rows = endOf(spans);
    forBlocks(rows, (first, count) => {
      const out = scratch.heads + first * into.columns * FLOAT;
      normalProduct(from + first * into.width * FLOAT, attention, into, { out, rows: count });
    });
    for (const span of spans) mixHeads(span, into.width);
    forBlocks(rows, (first, count) => {
      const out = scratch.stream + first * WIDTH * FLOAT;
      const mixed = scratch.mixed + first * into.width * FLOAT;
      product(mixed, outOf, { out, rows: count, isAdded: true });
    });
  }

  function mixHeads({ first, count }: Span, width: number): void {
    const rowBytes = 3 * width * FLOAT;
    const head = width / HEADS;
    const { likenesses, inverses } = scratch;
    const stride = MAX_TOKENS * FLOAT;
    for (let at = 0; at < HEADS; at++) {
      const question = scratch.heads + first * rowBytes + at * head * FLOAT;
      const key = question + width * FLOAT;
      const value = key + width * FLOAT;
      const out = scratch.mixed + (first * width + at * head) * FLOAT;
      kernel.call(`compare${head}`, question, key, likenesses, count, count, stride, 0);
      kernel.call('weigh', likenesses, inverses, count, count, stride, 1 / Math.sqrt(head));
      const values = [value, rowBytes, out, width * FLOAT, count, head * FLOAT];
      kernel.call('mix', likenesses, stride, inverses, ...values);
    }
  }

  /** The inner rows of the stream, some at a time, which are there until `use` comes back. */
  function forInner({ inner }: Layer, rows: number, use: (first: number, count: number) => void) {
    forBlocks(rows, (first, count) => {
      const from = scratch.stream + first * WIDTH * FLOAT;
      const how = { out: scratch.inner, rows: count, isPositive: true };
      normalProduct(from, inner, inner.into, how);
      use(first, count);
    });
  }

  /** Each token by itself; added to the stream. */
  function think(layer: Layer, rows: number): void {
    forInner(layer, rows, (first, count) => {
      const out = scratch.stream + first * WIDTH * FLOAT;
      product(scratch.inner, layer.inner.outOf, { out, rows: count, isAdded: true });
    });
  }

  /** The inner rows of each text, summed up. */
  function sumInner(layer: Layer, spans: readonly Span[]): void {
    forInner(layer, endOf(spans), (first, count) => {
      spans.forEach((span, text) => {
        const begin = Math.max(first, span.first);
        const end = Math.min(first + count, span.first + span.count);
        const bytes = INNER_WIDTH * FLOAT;
        if (begin >= end) return;
        const from = scratch.inner + (begin - first) * bytes;
        kernel.call('addRows', from, scratch.innerSums + text * bytes, end - begin, bytes);
      });
    });
  }

  return { product, attend, think, sumInner };
}

/** Cuts rows into blocks. */
export function forBlocks(rows: number, use: (first: number, count: number) => void): void {
  for (let first = 0; first < rows; first += BLOCK_ROWS)
    use(first, Math.min(BLOCK_ROWS, rows - first));
}

/** Rows of all spans, which follow one another. */
export function endOf(spans: readonly Span[]): number {
  const last = spans.at(-1);
  return last === undefined ? 0 : last.first + last.count;
}
