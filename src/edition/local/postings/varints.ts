/** Numbers of a stretch of bytes, read one after another. */
export interface VarintCursor {
  readonly bytes: Uint8Array;
  /** Where the next number begins. */
  at: number;
}

/** Bytes that numbers are appended to. */
export interface VarintWriter {
  /** Bytes since the last `take`. */
  readonly length: number;
  /** @param value an integer from 0 to 2³² − 1 */
  write(value: number): void;
  /** Room for bytes that are no numbers to `readVarint`, all to be filled before anything else is written. */
  room(count: number): Uint8Array;
  /** What was written; the writer is then empty. */
  take(): Uint8Array;
}

/** Bytes of the longest number. */
const LONGEST = 5;

/** Seven bits of a number a byte, the lowest first; the last byte is below 128 (LEB128). */
export function createVarintWriter(): VarintWriter {
  let bytes = new Uint8Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    write(value) {
      if (length + LONGEST > bytes.length) bytes = grown(bytes);
      let rest = value;
      for (; rest > 127; rest >>>= 7) bytes[length++] = (rest & 127) | 128;
      bytes[length++] = rest;
    },
    room(count) {
      while (length + count > bytes.length) bytes = grown(bytes);
      length += count;
      return bytes.subarray(length - count, length);
    },
    take() {
      const taken = bytes.slice(0, length);
      length = 0;
      return taken;
    },
  };
}

function grown(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(2 * bytes.length);
  larger.set(bytes);
  return larger;
}

/** Reads the next number; 0 past the end. */
export function readVarint(cursor: VarintCursor): number {
  const { bytes } = cursor;
  let byte = bytes[cursor.at++] ?? 0;
  let value = byte & 127;
  for (let shift = 7; byte > 127; shift += 7) {
    byte = bytes[cursor.at++] ?? 0;
    value |= (byte & 127) << shift;
  }
  return value >>> 0;
}
