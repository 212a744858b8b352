import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Pace } from '../pace.ts';
import type { Graph } from './graph-search.ts';

/**
 * Where hnswlib's file keeps a graph: a header, then per element links of the lowest layer, vector and label, in the order
 * in which they were added, then per element the links on higher layers.
 */
interface HnswLayout {
  readonly count: number;
  /** Bytes of one element. */
  readonly stride: number;
  /** Bytes before the label within an element. */
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

/** A search of the graph begins with the points of this layer, one in 256 of all, or of the highest that there is. */
const ENTRY_LAYER = 2;

/**
 * Reads the lowest layer of a graph that hnswlib wrote, whose points are labelled from 0 in the order in which they were
 * added.
 * @param count of points that it has to have
 * @throws RangeError when the file is not whole: hnswlib does not say so when it writes it
 */
export async function readHnswGraph(path: string, count: number, pace: Pace): Promise<Graph> {
  const descriptor = openSync(path, 'r');
  try {
    const layout = readLayout(descriptor);
    if (layout.count !== count) throw new RangeError(`The graph has ${layout.count} points`);
    return {
      most: layout.links,
      links: await readLinks(descriptor, layout, pace),
      entries: entriesOf(readLayers(descriptor, layout)),
    };
  } finally {
    closeSync(descriptor);
  }
}

async function readLinks(
  descriptor: number,
  { count, stride, labelOffset, links: most }: HnswLayout,
  pace: Pace,
): Promise<Uint32Array<ArrayBuffer>> {
  const links = new Uint32Array(count * most);
  const block = new DataView(new ArrayBuffer(BLOCK * stride));
  for (let first = 0; first < count; first += BLOCK) {
    if (pace.isDue()) await pace.rest();
    const past = Math.min(count, first + BLOCK);
    const bytes = new Uint8Array(block.buffer, 0, (past - first) * stride);
    readFully(descriptor, bytes, HEADER_BYTES + first * stride);
    for (let point = first, at = 0; point < past; point += 1, at += stride) {
      if (block.getUint32(at + labelOffset, true) !== point)
        throw new RangeError(`Point ${point} is not in its place`);
      links.fill(point, point * most, (point + 1) * most);
      for (let link = 0; link < block.getUint16(at, true); link += 1)
        links[point * most + link] = block.getUint32(at + (link + 1) * BYTES_PER_NUMBER, true);
    }
  }
  return links;
}

/** By point: the highest layer that it is on, from 0. Behind the elements stand the links of those layers. */
function readLayers(
  descriptor: number,
  { count, stride, linksAbove }: HnswLayout,
): readonly number[] {
  const start = HEADER_BYTES + count * stride;
  const bytes = new Uint8Array(fstatSync(descriptor).size - start);
  readFully(descriptor, bytes, start);
  const view = new DataView(bytes.buffer);
  let at = 0;
  return Array.from({ length: count }, () => {
    const length = view.getUint32(at, true);
    at += BYTES_PER_NUMBER + length;
    return length / (BYTES_PER_NUMBER * (1 + linksAbove));
  });
}

/** Ascending. */
function entriesOf(layers: readonly number[]): readonly number[] {
  const highest = layers.reduce((most, layer) => Math.max(most, layer), 0);
  const layer = Math.min(ENTRY_LAYER, highest);
  return [...layers.keys()].filter((point) => (layers[point] ?? 0) >= layer);
}

function readLayout(descriptor: number): HnswLayout {
  const header = new Uint8Array(HEADER_BYTES);
  readFully(descriptor, header, 0);
  const view = new DataView(header.buffer);
  const [count, stride, labelOffset, linksAbove, links] = [16, 24, 32, 56, 64].map((at) =>
    Number(view.getBigUint64(at, true)),
  );
  if (!count || !stride || !labelOffset || !linksAbove || !links)
    throw new RangeError('The header of the graph is not one of hnswlib');
  return { count, stride, labelOffset, links, linksAbove };
}

function readFully(descriptor: number, bytes: Uint8Array, position: number): void {
  const read = readSync(descriptor, bytes, 0, bytes.length, position);
  if (read !== bytes.length) throw new RangeError('The graph ends too early');
}
