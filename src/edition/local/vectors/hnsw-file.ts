import { closeSync, openSync, readSync } from 'node:fs';

/**
 * Where hnswlib's file keeps its vectors: a header, then per element links, vector and label, in the order
 * in which they were added. Reading a vector here costs a hundredth of `getPoint`, which copies it number by number.
 */
export interface HnswLayout {
  readonly count: number;
  readonly dimensions: number;
  /** Bytes of one element. */
  readonly stride: number;
  /** Bytes before the vector and before the label within an element. */
  readonly vectorOffset: number;
  readonly labelOffset: number;
}

/** Bytes of the header of hnswlib 0.8, as `saveIndex` writes it on a 64-bit machine. */
const HEADER_BYTES = 96;
const BYTES_PER_FLOAT = 4;
/** Elements read at a time. */
const BLOCK = 64;

/** Called for each point: the floats of a block of points, good until the visit ends, and where in them the vector begins. */
export type VisitVector = (point: number, floats: Float32Array, begin: number) => void;

/** An open index file, read beside the graph in memory. Its points are numbered from 1, in the order in which they were added. */
export class HnswFile {
  readonly layout: HnswLayout;
  readonly #descriptor: number;
  /** Read into again and again: making room for each vector would cost as much as reading it. */
  readonly #block: ArrayBuffer;
  readonly #floats: Float32Array;
  readonly #view: DataView;

  /** @throws Error when the file is shorter than a header */
  constructor(path: string) {
    this.#descriptor = openSync(path, 'r');
    try {
      this.layout = readLayout(this.#descriptor);
    } catch (error) {
      this.close();
      throw error;
    }
    this.#block = new ArrayBuffer(BLOCK * this.layout.stride);
    this.#floats = new Float32Array(this.#block);
    this.#view = new DataView(this.#block);
  }

  /**
   * Visits the vectors of points `first` to `last`, both inclusive.
   * @throws RangeError when the file holds another point in that place
   */
  visit(first: number, last: number, visit: VisitVector): void {
    for (let from = first; from <= last; from += BLOCK)
      this.#visitBlock(from, Math.min(last, from + BLOCK - 1), visit);
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #visitBlock(first: number, last: number, visit: VisitVector): void {
    const { stride, vectorOffset, labelOffset } = this.layout;
    const bytes = new Uint8Array(this.#block, 0, (last - first + 1) * stride);
    readFully(this.#descriptor, bytes, HEADER_BYTES + (first - 1) * stride);
    for (let point = first, at = 0; point <= last; point += 1, at += stride) {
      if (this.#view.getUint32(at + labelOffset, true) !== point)
        throw new RangeError(`Vector ${point} is not in its place`);
      visit(point, this.#floats, (at + vectorOffset) / BYTES_PER_FLOAT);
    }
  }
}

function readLayout(descriptor: number): HnswLayout {
  const header = new Uint8Array(HEADER_BYTES);
  readFully(descriptor, header, 0);
  const view = new DataView(header.buffer);
  const [count, stride, labelOffset, vectorOffset] = [16, 24, 32, 40].map((at) =>
    Number(view.getBigUint64(at, true)),
  );
  if (!count || !stride || !labelOffset || !vectorOffset)
    throw new RangeError('The header of the vector index is not one of hnswlib');
  const dimensions = (labelOffset - vectorOffset) / BYTES_PER_FLOAT;
  return { count, dimensions, stride, vectorOffset, labelOffset };
}

function readFully(descriptor: number, bytes: Uint8Array, position: number): void {
  const read = readSync(descriptor, bytes, 0, bytes.length, position);
  if (read !== bytes.length) throw new RangeError('The vector index ends too early');
}
