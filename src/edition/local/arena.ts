/**
 * Memory of one open edition, or of one job. Large pieces are memory of WebAssembly: V8 does not count it, which otherwise
 * collects the whole heap while an edition is opened and questions wait. For the same reason V8 seldom frees it, so that
 * what one arena gives back the next one takes.
 */
export interface Arena {
  /** Memory of at least so many bytes, which hold anything. It is shared, and may grow to 4 GiB. */
  memory(bytes: number): WebAssembly.Memory<SharedArrayBuffer>;
  /**
   * Bytes that hold anything, for what writes before it reads: clearing them takes longer than reading a file into them,
   * and makes memory real that may never be needed.
   */
  bytes(count: number): Uint8Array;
  /** Gives everything back: nothing of it may be read any more. */
  release(): void;
}

export const PAGE_BYTES = 65_536;

/** 4 GiB: what an address of 32 bits reaches. */
export const MAX_PAGES = 65_536;

/** Pieces of fewer bytes V8 may count. */
const LARGE = 2 ** 20;

/** A piece that was given back is taken for one that is at most so many times as large or small. */
const ALIKE = 2;

/** What was given back and not taken again; V8 may still free it. */
let spare: WeakRef<WebAssembly.Memory<SharedArrayBuffer>>[] = [];

/** An arena that has no memory yet. Without `release` V8 frees what is no longer used. */
export function createArena(): Arena {
  let taken: WebAssembly.Memory<SharedArrayBuffer>[] = [];
  const memory = (bytes: number): WebAssembly.Memory<SharedArrayBuffer> => {
    const pages = Math.ceil(bytes / PAGE_BYTES);
    const piece =
      takeSpare(pages) ??
      new WebAssembly.Memory<SharedArrayBuffer>({
        initial: pages,
        maximum: MAX_PAGES,
        shared: true,
      });
    taken.push(piece);
    return piece;
  };
  return {
    memory,
    bytes: (count) =>
      count < LARGE
        ? new Uint8Array(Buffer.allocUnsafeSlow(count).buffer)
        : new Uint8Array(memory(count).buffer, 0, count),
    release() {
      spare.push(...taken.map((piece) => new WeakRef(piece)));
      taken = [];
    },
  };
}

/** The spare piece whose size is nearest, grown where it has fewer pages; `null` when none is alike. */
function takeSpare(pages: number): WebAssembly.Memory<SharedArrayBuffer> | null {
  const pieces = spare.flatMap((piece) => piece.deref() ?? []);
  const [nearest] = pieces
    .map((piece) => ({ piece, ratio: ratioOf(pagesOf(piece), pages) }))
    .filter(({ ratio }) => ratio <= ALIKE)
    .sort((a, b) => a.ratio - b.ratio);
  spare = pieces.filter((piece) => piece !== nearest?.piece).map((piece) => new WeakRef(piece));
  if (nearest === undefined) return null;
  const { piece } = nearest;
  const missing = pages - pagesOf(piece);
  if (missing > 0) piece.grow(missing);
  return piece;
}

function pagesOf({ buffer }: WebAssembly.Memory<SharedArrayBuffer>): number {
  return buffer.byteLength / PAGE_BYTES;
}

function ratioOf(a: number, b: number): number {
  return Math.max(a, b) / Math.min(a, b);
}
