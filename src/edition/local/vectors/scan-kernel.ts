import { compile } from 'watr';
import { z } from 'zod';
import { MAX_PAGES } from '../arena.ts';

/** A row is filled up with zeros to a multiple of what is multiplied at a time. */
export const LANES = 16;

/**
 * Products of rows of 8 bits with a question of 16 bits, each a whole number of 32 bits; `width` is the bytes of a row, a
 * multiple of `LANES`. All arguments but it are addresses.
 */
export type Scan = (row: number, end: number, question: number, out: number, width: number) => void;

/** The same of single rows, whose numbers, from 0, stand from `list` up to, not including, `end`. */
export type Gather = (
  list: number,
  end: number,
  question: number,
  out: number,
  width: number,
) => void;

/** What the kernel works on. */
export interface ScanKernel {
  readonly scan: Scan;
  readonly gather: Gather;
}

/** Sixteen numbers of a row at a time, in two sums of four lanes. */
const PRODUCT = `
  (func $product (param $row i32) (param $question i32) (param $width i32) (result i32)
    (local $end i32) (local $low v128) (local $high v128) (local $part v128)
    (local.set $end (i32.add (local.get $row) (local.get $width)))
    (loop $columns
      (local.set $part (v128.load (local.get $row)))
      (local.set $low (i32x4.add (local.get $low) (i32x4.dot_i16x8_s
        (i16x8.extend_low_i8x16_s (local.get $part)) (v128.load (local.get $question)))))
      (local.set $high (i32x4.add (local.get $high) (i32x4.dot_i16x8_s
        (i16x8.extend_high_i8x16_s (local.get $part)) (v128.load offset=16 (local.get $question)))))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (local.set $question (i32.add (local.get $question) (i32.const 32)))
      (br_if $columns (i32.lt_u (local.get $row) (local.get $end))))
    (local.set $low (i32x4.add (local.get $low) (local.get $high)))
    (i32.add
      (i32.add (i32x4.extract_lane 0 (local.get $low)) (i32x4.extract_lane 1 (local.get $low)))
      (i32.add (i32x4.extract_lane 2 (local.get $low)) (i32x4.extract_lane 3 (local.get $low)))))`;

const SCAN = `
  (func (export "scan") (param $row i32) (param $end i32) (param $question i32) (param $out i32) (param $width i32)
    (loop $rows
      (i32.store (local.get $out) (call $product (local.get $row) (local.get $question) (local.get $width)))
      (local.set $row (i32.add (local.get $row) (local.get $width)))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (br_if $rows (i32.lt_u (local.get $row) (local.get $end)))))`;

/**
 * Single rows lie anywhere, and each would be waited for. So one number of each cache line of all of them is read first:
 * that many reads at once wait together. What they add up to is stored, so that no compiler leaves them out.
 */
const GATHER = `
  (func (export "gather") (param $list i32) (param $end i32) (param $question i32) (param $out i32) (param $width i32)
    (local $next i32) (local $row i32) (local $rowEnd i32) (local $sum i32)
    (local.set $next (local.get $list))
    (loop $touched
      (local.set $row (i32.mul (i32.load (local.get $next)) (local.get $width)))
      (local.set $rowEnd (i32.add (local.get $row) (local.get $width)))
      (loop $lines
        (local.set $sum (i32.add (local.get $sum) (i32.load (local.get $row))))
        (local.set $row (i32.add (local.get $row) (i32.const 64)))
        (br_if $lines (i32.lt_u (local.get $row) (local.get $rowEnd))))
      (local.set $next (i32.add (local.get $next) (i32.const 4)))
      (br_if $touched (i32.lt_u (local.get $next) (local.get $end))))
    (i32.store (local.get $out) (local.get $sum))
    (loop $rows
      (i32.store (local.get $out) (call $product
        (i32.mul (i32.load (local.get $list)) (local.get $width)) (local.get $question) (local.get $width)))
      (local.set $list (i32.add (local.get $list) (i32.const 4)))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (br_if $rows (i32.lt_u (local.get $list) (local.get $end)))))`;

const exportsSchema = z.object({
  scan: z.custom<Scan>((value) => typeof value === 'function'),
  gather: z.custom<Gather>((value) => typeof value === 'function'),
});

/** Compiling takes some 10 ms. */
let compiled: WebAssembly.Module | undefined;

/** @param memory what the addresses are of */
export function createScanKernel(memory: WebAssembly.Memory<SharedArrayBuffer>): ScanKernel {
  compiled ??= new WebAssembly.Module(
    compile(
      `(module (import "scan" "memory" (memory 0 ${MAX_PAGES} shared)) ${PRODUCT} ${SCAN} ${GATHER})`,
    ),
  );
  const { exports } = new WebAssembly.Instance(compiled, { scan: { memory } });
  return exportsSchema.parse(exports);
}
