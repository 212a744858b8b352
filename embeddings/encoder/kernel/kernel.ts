import { compile } from 'watr';
import { z } from 'zod';
import { mix, weigh } from './attention.ts';
import { floatProduct, wholeProduct } from './products.ts';
import { round } from './round.ts';
import { addRows, gather, normalise } from './rows.ts';

/** Functions that work on rows of numbers in one memory. All arguments are addresses, counts or sizes in bytes. */
export interface Kernel {
  /** One function of the kernel, by name, described where its text is written. */
  readonly call: (name: string, ...values: readonly number[]) => void;
  /** Room in the memory, for good, all zeros. @returns its address, a multiple of 16 */
  readonly room: (bytes: number) => number;
  readonly floats: (address: number, count: number) => Float32Array;
  readonly integers: (address: number, count: number) => Int32Array;
}

export interface KernelShape {
  /** Bytes of memory. */
  readonly bytes: number;
  /** Width of the vectors of tokens. */
  readonly tokenWidth: number;
  /** Widths of rows that are multiplied as whole numbers. */
  readonly widths: readonly number[];
  /** Widths of the heads of attention, and of the rows that each layer has them in. */
  readonly heads: readonly { readonly width: number; readonly rowWidth: number }[];
}

const PAGE = 65536;
const FLOAT = 4;

const exportsSchema = z.record(z.string(), z.custom<(...values: number[]) => void>(isFunction));

/** The functions for a model of this shape, compiled for this thread (some 30 ms), with a memory of their own. */
export function createKernel(shape: KernelShape): Kernel {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(compile(kernelText(shape))));
  const { memory, ...functions } = exports;
  const { buffer } = z.instanceof(WebAssembly.Memory).parse(memory);
  const calls = exportsSchema.parse(functions);
  let used = 0;
  return {
    call(name, ...values) {
      const run = calls[name];
      if (run === undefined) throw new Error(`the kernel has no function ${name}`);
      run(...values);
    },
    room(bytes) {
      const address = used;
      used += Math.ceil(bytes / 16) * 16;
      if (used > buffer.byteLength) throw new Error(`the kernel's memory is full at ${used} bytes`);
      return address;
    },
    floats: (address, count) => new Float32Array(buffer, address, count),
    integers: (address, count) => new Int32Array(buffer, address, count),
  };
}

function kernelText({ bytes, tokenWidth, widths, heads }: KernelShape): string {
  return `(module (memory (export "memory") ${Math.ceil(bytes / PAGE)})
    ${[gather(tokenWidth), normalise(), addRows(), round(), weigh(), mix()].join('\n')}
    ${widths.map(wholeProduct).join('\n')}
    ${heads.map(({ width, rowWidth }) => floatProduct(width, rowWidth * FLOAT)).join('\n')})`;
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}
