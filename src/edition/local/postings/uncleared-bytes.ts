/**
 * Memory that holds anything, for what writes before it reads: clearing it takes longer than reading a file into it, and
 * makes memory real that may never be needed.
 */
export function unclearedBytes(count: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.allocUnsafeSlow(count).buffer);
}
