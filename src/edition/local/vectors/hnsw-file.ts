import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/**
 * Where hnswlib's file keeps its vectors: a header, then per element links, vector and label, in the order in which they
 * were added, then per element the links on higher layers. Reading a vector here costs a hundredth of `getPoint`, which
 * copies it number by number.
 */
export interface HnswLayout {
  readonly count: number;
  readonly dimensions: number;
  /** Bytes of one element. */
  readonly stride: number;
  /** Bytes before the vector and before the label within an element. */
  readonly vectorOffset: number;
  readonly labelOffset: number;
  /** Links that a point has at most on the lowest layer, and on each of those above. */
  readonly links: number;
  readonly linksAbove: number;
}

/** Bytes of the header of hnswlib 0.8, as `saveIndex` writes it on a 64-bit machine. */
const HEADER_BYTES = 96;
const BYTES_PER_NUMBER = 4;
/** Elements read at a time. */
const BLOCK = 64;

/** Called for each point: the floats of a block of points, good until the visit ends, and where in them the vector begins. */
export type VisitVector = (point: number, floats: Float32Array, begin: number) => void;

/**
 * Called for each point: numbers of a block of points, good until the visit ends, and where in them those of the points begin
 * and end that it is linked to on the lowest layer, counted from 0.
 */
export type VisitLinks = (point: number, numbers: Uint32Array, begin: number, end: number) => void;

/** An open index file of hnswlib. Its points are numbered from 1, in the order in which they were added. */
export class HnswFile {
  readonly layout: HnswLayout;
  readonly #descriptor: number;
  /** Read into again and again: making room for each vector would cost as much as reading it. */
  readonly #block: ArrayBuffer;
  readonly #floats: Float32Array;
  readonly #numbers: Uint32Array;
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
    this.#numbers = new Uint32Array(this.#block);
    this.#view = new DataView(this.#block);
  }

  /**
   * Visits the vectors of points `first` to `last`, both inclusive.
   * @throws RangeError when the file holds another point in that place
   */
  visit(first: number, last: number, visit: VisitVector): void {
    this.#visitElements(first, last, (point, at) => {
      visit(point, this.#floats, (at + this.layout.vectorOffset) / BYTES_PER_NUMBER);
    });
  }

  /** Visits the links of points, likewise. */
  visitLinks(first: number, last: number, visit: VisitLinks): void {
    this.#visitElements(first, last, (point, at) => {
      const begin = at / BYTES_PER_NUMBER + 1;
      visit(point, this.#numbers, begin, begin + this.#view.getUint16(at, true));
    });
  }

  /** By point, from 1: the highest layer that it is on, from 0. Behind the elements stand the links of those layers. */
  layers(): Uint8Array {
    const { count, stride, linksAbove } = this.layout;
    const start = HEADER_BYTES + count * stride;
    const bytes = new Uint8Array(fstatSync(this.#descriptor).size - start);
    readFully(this.#descriptor, bytes, start);
    const view = new DataView(bytes.buffer);
    const layers = new Uint8Array(count + 1);
    for (let point = 1, at = 0; point <= count; point += 1) {
      const length = view.getUint32(at, true);
      layers[point] = length / (BYTES_PER_NUMBER * (1 + linksAbove));
      at += BYTES_PER_NUMBER + length;
    }
    return layers;
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #visitElements(first: number, last: number, visit: (point: number, at: number) => void): void {
    for (let from = first; from <= last; from += BLOCK)
      this.#visitBlock(from, Math.min(last, from + BLOCK - 1), visit);
  }

  #visitBlock(first: number, last: number, visit: (point: number, at: number) => void): void {
    const { stride, labelOffset } = this.layout;
    const bytes = new Uint8Array(this.#block, 0, (last - first + 1) * stride);
    readFully(this.#descriptor, bytes, HEADER_BYTES + (first - 1) * stride);
    for (let point = first, at = 0; point <= last; point += 1, at += stride) {
      if (this.#view.getUint32(at + labelOffset, true) !== point)
        throw new RangeError(`Vector ${point} is not in its place`);
      visit(point, at);
    }
  }
}

function readLayout(descriptor: number): HnswLayout {
  const header = new Uint8Array(HEADER_BYTES);
  readFully(descriptor, header, 0);
  const view = new DataView(header.buffer);
  const [count, stride, labelOffset, vectorOffset, linksAbove, links] = [
    16, 24, 32, 40, 56, 64,
  ].map((at) => Number(view.getBigUint64(at, true)));
  if (!count || !stride || !labelOffset || !vectorOffset || !linksAbove || !links)
    throw new RangeError('The header of the vector index is not one of hnswlib');
  const dimensions = (labelOffset - vectorOffset) / BYTES_PER_NUMBER;
  return { count, dimensions, stride, vectorOffset, labelOffset, links, linksAbove };
}

function readFully(descriptor: number, bytes: Uint8Array, position: number): void {
  const read = readSync(descriptor, bytes, 0, bytes.length, position);
  if (read !== bytes.length) throw new RangeError('The vector index ends too early');
}
