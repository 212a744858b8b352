/** Numbers from 0 to 2³² − 1, appended one by one and never moved: a growing array would be copied as a whole. */
export interface NumberList {
  readonly length: number;
  push(value: number): void;
  /** 0 past the end. */
  at(index: number): number;
  /** The numbers from `from` up to, not including, `to`. */
  slice(from: number, to: number): Uint32Array;
  /** All of them, in parts. */
  parts(): Iterable<Uint32Array>;
}

const BITS = 18;
const CHUNK = 2 ** BITS;

export function createNumberList(): NumberList {
  const chunks: Uint32Array[] = [];
  let last = new Uint32Array(0);
  let length = 0;
  const at = (index: number): number => chunks[index >>> BITS]?.[index & (CHUNK - 1)] ?? 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if ((length & (CHUNK - 1)) === 0) chunks.push((last = new Uint32Array(CHUNK)));
      last[length & (CHUNK - 1)] = value;
      length += 1;
    },
    at,
    slice(from, to) {
      const chunk = chunks[from >>> BITS];
      const begin = from & (CHUNK - 1);
      if (chunk && begin + to - from <= CHUNK) return chunk.subarray(begin, begin + to - from);
      return Uint32Array.from({ length: to - from }, (_, index) => at(from + index));
    },
    *parts() {
      for (const [index, chunk] of chunks.entries())
        yield chunk.subarray(0, Math.min(CHUNK, length - index * CHUNK));
    },
  };
}
