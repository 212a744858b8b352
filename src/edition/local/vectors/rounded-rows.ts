import { yieldToEvents } from '../../../yield-to-events.ts';
import type { SectionFile } from '../postings/section-file.ts';
import { roundQuestion, roundRow, rowBytes } from './rounding.ts';
import { createScanKernel } from './scan-kernel.ts';

/** The rows of a file of vectors, in memory, and room for one question. */
export interface RoundedRows {
  /** Rows, those that there is room for among them. */
  readonly count: number;
  /** Of row after row, filled up with zeros to `rowBytes`. */
  readonly numbers: Int8Array;
  /** By row: what its numbers are multiplied by. */
  readonly scales: Float32Array;
  /** Where the numbers of rows are put that `compareGathered` compares: at most as many as there are rows. */
  readonly gathered: Uint32Array;
  /** Sets the question that rows are compared with from now on, of any length but 0. */
  ask(question: Float32Array): void;
  /** Sets a row as the question. */
  askRow(row: number): void;
  /** Rounds a vector into a row. */
  put(row: number, vector: Float32Array): void;
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
const LOOKED_AT = 2048;

/**
 * Loads the rows, and looks at all of them once: on a virtual machine the first looks at memory that another thread has
 * filled take a hundred times as long, and the first question would wait for them.
 * @param room rows to be put behind those of the file
 * @throws RangeError when the file has rows of another length
 */
export async function loadRoundedRows(
  file: SectionFile,
  dimensions: number,
  room = 0,
): Promise<RoundedRows> {
  const loaded = file.size('scales') / BYTES_OF_NUMBER;
  const count = loaded + room;
  const width = rowBytes(dimensions);
  const questionAt = count * width;
  const productsAt = questionAt + width * BYTES_OF_QUESTION;
  const gatheredAt = productsAt + count * BYTES_OF_NUMBER;
  const memory = file.arena.memory(gatheredAt + count * BYTES_OF_NUMBER);
  const { scan, gather } = createScanKernel(memory);
  const { buffer } = memory;
  const scales = new Float32Array(count);
  await file.fill('scales', new Uint8Array(scales.buffer, 0, loaded * BYTES_OF_NUMBER));
  await file.fill('rows', new Uint8Array(buffer, 0, loaded * width));
  const numbers = new Int8Array(buffer, 0, questionAt);
  const asked = new Int16Array(buffer, questionAt, width);
  const products = new Int32Array(buffer, productsAt, count);
  const rowAt = (row: number): Int8Array => numbers.subarray(row * width, (row + 1) * width);
  let scale = 0;
  const compare = (first: number, end: number, at: number): void => {
    scan(first * width, end * width, questionAt, productsAt + at * BYTES_OF_NUMBER, width);
  };
  for (let first = 0; first < loaded; first += LOOKED_AT) {
    compare(first, Math.min(first + LOOKED_AT, loaded), first);
    await yieldToEvents();
  }
  return {
    count,
    numbers,
    scales,
    gathered: new Uint32Array(buffer, gatheredAt, count),
    ask(question) {
      scale = roundQuestion(question, asked);
    },
    askRow(row) {
      asked.set(rowAt(row));
      scale = scales[row] ?? 0;
    },
    put(row, vector) {
      scales[row] = roundRow(vector, rowAt(row));
    },
    compare,
    compareGathered(gathered) {
      const end = gatheredAt + gathered * BYTES_OF_NUMBER;
      if (gathered > 0) gather(gatheredAt, end, questionAt, productsAt, width);
    },
    score: (row, at) => (products[at] ?? 0) * (scales[row] ?? 0) * scale,
  };
}
