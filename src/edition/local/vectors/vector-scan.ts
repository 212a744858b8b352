import { yieldToEvents } from '../../../yield-to-events.ts';
import { bestOf } from '../postings/best-rows.ts';
import { openSections, type SectionFile } from '../postings/section-file.ts';
import type { LabelRange } from '../../scope.ts';
import { roundQuestion, rowBytes } from './rounding.ts';
import { createScanKernel } from './scan-kernel.ts';

/** All vectors of an edition, rounded, in memory. */
export interface VectorScan {
  readonly count: number;
  /** By label, from 1: the point of the graph that holds its vector, from 1. */
  readonly points: Uint32Array;
  /**
   * The labels within some ranges whose vectors are likely the nearest, best first: similarities are off by less than a
   * hundredth.
   */
  likeliest(question: Float32Array, ranges: readonly LabelRange[], limit: number): number[];
}

const BYTES_OF_QUESTION = 2;
const BYTES_OF_PRODUCT = 4;
/** Read between two turns of the event loop. */
const READ_BYTES = 1 << 20;

/**
 * Reads what `writeRounded` wrote.
 * @throws Error when it cannot be read, or has rows of another length
 */
export async function loadVectorScan(path: string, dimensions: number): Promise<VectorScan> {
  const file = openSections(path);
  try {
    const scales = new Float32Array(file.bytes('scales').buffer);
    const width = rowBytes(dimensions);
    const questionAt = scales.length * width;
    const productsAt = questionAt + width * BYTES_OF_QUESTION;
    const { scan, memory } = createScanKernel(productsAt + scales.length * BYTES_OF_PRODUCT);
    await readRows(file, new Uint8Array(memory, 0, questionAt));
    const asked = new Int16Array(memory, questionAt, width);
    const products = new Int32Array(memory, productsAt, scales.length);
    return {
      count: scales.length,
      points: file.numbers('points'),
      likeliest(question, ranges, limit) {
        roundQuestion(question, asked);
        let found = 0;
        for (const { first, last } of ranges) {
          const out = productsAt + found * BYTES_OF_PRODUCT;
          scan((first - 1) * width, last * width, questionAt, out, width);
          found += last - first + 1;
        }
        return bestLabels(ranges, products, scales, limit);
      },
    };
  } finally {
    file.close();
  }
}

async function readRows(file: SectionFile, rows: Uint8Array): Promise<void> {
  for (let from = 0; from < rows.length; from += READ_BYTES) {
    rows.set(file.part('rows', from, Math.min(rows.length, from + READ_BYTES)), from);
    await yieldToEvents();
  }
}

/** @param products of the rows of the ranges, one after another */
function bestLabels(
  ranges: readonly LabelRange[],
  products: Int32Array,
  scales: Float32Array,
  limit: number,
): number[] {
  const best = bestOf(limit);
  let at = 0;
  for (const { first, last } of ranges)
    for (let row = first - 1; row < last; row += 1, at += 1)
      best.offer(row, (products[at] ?? 0) * (scales[row] ?? 0));
  return best.found().map(({ row }) => row + 1);
}
