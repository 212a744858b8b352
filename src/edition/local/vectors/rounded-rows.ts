import { yieldToEvents } from '../../../yield-to-events.ts';
import type { SectionFile } from '../postings/section-file.ts';
import { roundQuestion, rowBytes } from './rounding.ts';
import { createScanKernel } from './scan-kernel.ts';

/** The rows of `vectors.rounded`, in memory, and room for one question. */
export interface RoundedRows {
  readonly count: number;
  /** Where the numbers of rows are put that `compareGathered` compares: at most as many as there are rows. */
  readonly gathered: Uint32Array;
  /** Sets the question that rows are compared with from now on, of unit length. */
  ask(question: Float32Array): void;
  /** Compares rows from `first` up to, not including, `end`; what comes of it stands from `at`. */
  compare(first: number, end: number, at: number): void;
  /** Compares the first rows of `gathered`; what comes of it stands from 0. */
  compareGathered(count: number): void;
  /**
   * The cosine similarity of the row that was compared last as the one at `at`. Of 512 dimensions it is off by .0003 (root
   * mean square), at most .002.
   */
  score(row: number, at: number): number;
}

const BYTES_OF_QUESTION = 2;
const BYTES_OF_NUMBER = 4;

/** Rows looked at between two turns of the event loop: some milliseconds, where memory is slow. */
const LOOKED_AT = 4096;

/**
 * Loads the rows, and looks at all of them once: on a virtual machine the first looks at memory that another thread has
 * filled take a hundred times as long, and the first question would wait for them.
 * @throws RangeError when the file has rows of another length
 */
export async function loadRoundedRows(file: SectionFile, dimensions: number): Promise<RoundedRows> {
  const scales = new Float32Array((await file.bytes('scales')).buffer);
  const count = scales.length;
  const width = rowBytes(dimensions);
  const questionAt = count * width;
  const productsAt = questionAt + width * BYTES_OF_QUESTION;
  const gatheredAt = productsAt + count * BYTES_OF_NUMBER;
  const { scan, gather, memory } = createScanKernel(gatheredAt + count * BYTES_OF_NUMBER);
  await file.fill('rows', new Uint8Array(memory, 0, questionAt));
  const asked = new Int16Array(memory, questionAt, width);
  const products = new Int32Array(memory, productsAt, count);
  let scale = 0;
  const compare = (first: number, end: number, at: number): void => {
    scan(first * width, end * width, questionAt, productsAt + at * BYTES_OF_NUMBER, width);
  };
  for (let first = 0; first < count; first += LOOKED_AT) {
    compare(first, Math.min(first + LOOKED_AT, count), first);
    await yieldToEvents();
  }
  return {
    count,
    gathered: new Uint32Array(memory, gatheredAt, count),
    ask(question) {
      scale = roundQuestion(question, asked);
    },
    compare,
    compareGathered(gathered) {
      const end = gatheredAt + gathered * BYTES_OF_NUMBER;
      if (gathered > 0) gather(gatheredAt, end, questionAt, productsAt, width);
    },
    score: (row, at) => (products[at] ?? 0) * (scales[row] ?? 0) * scale,
  };
}
