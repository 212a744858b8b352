import type { Kernel } from './kernel/kernel.ts';
import { HEADS, INNER_WIDTH, MAX_TOKENS, TOKEN_WIDTH, WIDTH } from './weights.ts';

/** Rooms for what is computed on the way, by address. Each has rows to spare for products that come in blocks. */
export interface Scratch {
  readonly tokens: number;
  readonly places: number;
  /** Rows of `TOKEN_WIDTH`: what the first layer sees. */
  readonly input: number;
  /** Rows of `WIDTH`: what goes through the layers. */
  readonly stream: number;
  /** Rows of three times a layer's width: questions, keys and values. */
  readonly heads: number;
  /** Rows of up to `WIDTH`: what attention brings together. */
  readonly mixed: number;
  /** Rows of `MAX_TOKENS`, and a number for each row. */
  readonly likenesses: number;
  readonly inverses: number;
  /** For `BLOCK_ROWS` rows: of up to `WIDTH`, of `INNER_WIDTH`, and either of them as whole numbers. */
  readonly normal: number;
  readonly inner: number;
  readonly rounded: number;
  readonly scales: number;
  /** Rows of `INNER_WIDTH` and of `WIDTH`, one for each text: sums over its tokens, and what becomes of them. */
  readonly innerSums: number;
  readonly sums: number;
  readonly results: number;
}

/** Tokens, and texts, that go through the layers together. */
export const MAX_ROWS = 256;
export const MAX_TEXTS = 32;

/** Rows whose inner layer is computed at a time: it stays in the second cache of a core. */
export const BLOCK_ROWS = 64;

const SPARE_ROWS = 4;
const FLOAT = 4;
const WHOLE = 2;

export function createScratch({ room }: Pick<Kernel, 'room'>): Scratch {
  const rows = (count: number, width: number) => room((count + SPARE_ROWS) * width * FLOAT);
  return {
    tokens: rows(MAX_ROWS, 1),
    places: rows(MAX_ROWS, 1),
    input: rows(MAX_ROWS, TOKEN_WIDTH),
    stream: rows(MAX_ROWS, WIDTH),
    heads: rows(MAX_ROWS, 3 * WIDTH),
    mixed: rows(MAX_ROWS, WIDTH),
    likenesses: rows(MAX_TOKENS, MAX_TOKENS),
    inverses: rows(MAX_TOKENS, 1),
    normal: rows(BLOCK_ROWS, WIDTH),
    inner: rows(BLOCK_ROWS, INNER_WIDTH),
    rounded: room((BLOCK_ROWS + SPARE_ROWS) * INNER_WIDTH * WHOLE),
    scales: rows(BLOCK_ROWS, 1),
    innerSums: rows(MAX_TEXTS, INNER_WIDTH),
    sums: rows(MAX_TEXTS, WIDTH),
    results: rows(MAX_TEXTS, WIDTH),
  };
}

/** Bytes of all rooms, and of the weights with the draft that they are made with. */
export const MEMORY_BYTES = 32 << 20;

/** The widths that the kernel needs functions for. */
export const KERNEL_SHAPE = {
  bytes: MEMORY_BYTES,
  tokenWidth: TOKEN_WIDTH,
  widths: [TOKEN_WIDTH, WIDTH, INNER_WIDTH],
  heads: [TOKEN_WIDTH, WIDTH].map((width) => ({ width: width / HEADS, rowWidth: 3 * width })),
} as const;
