import { compile } from 'watr';
import { z } from 'zod';

/** A row is filled up with zeros to a multiple of what is multiplied at a time. */
export const LANES = 16;

/**
 * Products of rows of 8 bits with a question of 16 bits, each a whole number of 32 bits; `width` is the bytes of a row, a
 * multiple of `LANES`. All arguments but it are addresses.
 */
export type Scan = (row: number, end: number, question: number, out: number, width: number) => void;

/** What the kernel works on. */
export interface ScanKernel {
  readonly scan: Scan;
  readonly memory: ArrayBuffer;
}

const PAGE_BYTES = 65_536;

/** Sixteen numbers of a row at a time, in two sums of four lanes. */
const SCAN = `
  (func (export "scan") (param $row i32) (param $end i32) (param $question i32) (param $out i32) (param $width i32)
    (local $rowEnd i32) (local $at i32) (local $low v128) (local $high v128) (local $part v128)
    (loop $rows
      (local.set $rowEnd (i32.add (local.get $row) (local.get $width)))
      (local.set $at (local.get $question))
      (local.set $low (v128.const i32x4 0 0 0 0))
      (local.set $high (v128.const i32x4 0 0 0 0))
      (loop $columns
        (local.set $part (v128.load (local.get $row)))
        (local.set $low (i32x4.add (local.get $low) (i32x4.dot_i16x8_s
          (i16x8.extend_low_i8x16_s (local.get $part)) (v128.load (local.get $at)))))
        (local.set $high (i32x4.add (local.get $high) (i32x4.dot_i16x8_s
          (i16x8.extend_high_i8x16_s (local.get $part)) (v128.load offset=16 (local.get $at)))))
        (local.set $row (i32.add (local.get $row) (i32.const 16)))
        (local.set $at (i32.add (local.get $at) (i32.const 32)))
        (br_if $columns (i32.lt_u (local.get $row) (local.get $rowEnd))))
      (local.set $low (i32x4.add (local.get $low) (local.get $high)))
      (i32.store (local.get $out) (i32.add
        (i32.add (i32x4.extract_lane 0 (local.get $low)) (i32x4.extract_lane 1 (local.get $low)))
        (i32.add (i32x4.extract_lane 2 (local.get $low)) (i32x4.extract_lane 3 (local.get $low)))))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (br_if $rows (i32.lt_u (local.get $row) (local.get $end)))))`;

const scanSchema = z.custom<Scan>((value) => typeof value === 'function');

/** Compiling takes some 10 ms. */
let compiled: WebAssembly.Module | undefined;

/** The kernel with a memory of its own of at least so many bytes. */
export function createScanKernel(bytes: number): ScanKernel {
  compiled ??= new WebAssembly.Module(
    compile(`(module (import "scan" "memory" (memory 0)) ${SCAN})`),
  );
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / PAGE_BYTES) });
  const { exports } = new WebAssembly.Instance(compiled, { scan: { memory } });
  return { scan: scanSchema.parse(exports.scan), memory: memory.buffer };
}
