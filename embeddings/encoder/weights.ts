import type { Kernel } from './kernel/kernel.ts';
import { createMatrix, type Matrix } from './matrix.ts';
import type { Tensors } from './tensors.ts';

/** What the model is made of, in the kernel's memory. Vectors are given by their addresses. */
export interface Weights {
  /** A row of `TOKEN_WIDTH` numbers for each token. */
  readonly tokens: number;
  readonly tokenCount: number;
  /** One for each place in a text, up to `MAX_TOKENS`. */
  readonly timing: number;
  /** Widens the input of the first layer to what is added to its result. */
  readonly widen: Matrix;
  readonly layers: readonly [Layer, Layer];
  readonly last: Matrix;
}

export interface Layer {
  readonly attention: Normal & { readonly into: Matrix; readonly outOf: Matrix };
  readonly inner: Normal & { readonly into: Matrix; readonly outOf: Matrix };
}

/** What rows are evened out with before they are used. */
export interface Normal {
  readonly gain: number;
  readonly shift: number;
}

/** The model reads as many tokens of a text. */
export const MAX_TOKENS = 128;
export const TOKEN_WIDTH = 256;
export const WIDTH = 512;
export const INNER_WIDTH = 1536;
export const HEADS = 4;

const FLOAT = 4;

/** @throws Error that names a tensor which is not there, or not of the size that it should have */
export function loadWeights(kernel: Kernel, tensors: Tensors): Weights {
  const draft = kernel.room(WIDTH * INNER_WIDTH * FLOAT);
  const vector = (ending: string, count: number) => place(kernel, find(tensors, ending, count));
  const matrix = (weights: string, width: number, biasName: string, columns: number) =>
    createMatrix(kernel, {
      weights: find(tensors, weights, width * columns),
      bias: find(tensors, biasName, columns),
      draft,
    });

  function layer(at: number, width: number): Layer {
    const base = `Layer_${at}/TransformerLayer`;
    const normal = (below: string, count: number) => ({
      gain: vector(`${below}/layer_prepostprocess/layer_norm/layer_norm_scale/${JOINED}`, count),
      shift: vector(`${below}/layer_prepostprocess/layer_norm/layer_norm_bias/${JOINED}`, count),
    });
    const transform = (name: string, rows: number, columns: number) => {
      const path = `${base}/MultiheadAttention/${name}_transform_single`;
      return matrix(`${path}/kernel/part_0`, rows, `${path}/bias/${JOINED}`, columns);
    };
    const dense = (name: string, rows: number, columns: number) => {
      const path = `${base}/FFN/${name}`;
      return matrix(`${path}/Tensordot/Reshape_1`, rows, `${path}/bias/${JOINED}`, columns);
    };
    return {
      attention: {
        ...normal(base, width),
        into: transform('qkv', width, 3 * width),
        outOf: transform('output', width, WIDTH),
      },
      inner: {
        ...normal(`${base}/FFN`, WIDTH),
        into: dense('conv1', WIDTH, INNER_WIDTH),
        outOf: dense('conv2', INNER_WIDTH, WIDTH),
      },
    };
  }

  const widen = 'Layer_0/TransformerLayer/dense';
  const hidden = 'hidden_layers/tanh_layer_0';
  const tokens = find(tensors, 'module/Embeddings_en');
  return {
    tokens: place(kernel, tokens),
    tokenCount: tokens.length / TOKEN_WIDTH,
    timing: place(kernel, timing(find(tensors, 'TimingSignal/ExpandDims_1', TOKEN_WIDTH / 2))),
    widen: matrix(`${widen}/kernel/${JOINED}`, TOKEN_WIDTH, `${widen}/bias/${JOINED}`, WIDTH),
    layers: [layer(0, TOKEN_WIDTH), layer(1, WIDTH)],
    last: matrix(`${hidden}/weights`, WIDTH, `${hidden}/bias`, WIDTH),
  };
}

const JOINED = 'ConcatPartitions/concat';

/** Names in the graph begin with scopes that say nothing, so that the end of a name is enough. */
function find(tensors: Tensors, ending: string, count?: number): Float32Array {
  const [[name, values] = [], ...others] = [...tensors].filter(([name]) => name.endsWith(ending));
  if (values === undefined || others.length > 0)
    throw new Error(`the model has ${others.length === 0 ? 'no' : 'more than one'} "${ending}"`);
  if (count !== undefined && values.length !== count)
    throw new Error(`"${name ?? ''}" has ${values.length} numbers in place of ${count}`);
  return values;
}

function place(kernel: Kernel, values: Float32Array): number {
  const address = kernel.room(values.length * FLOAT);
  kernel.floats(address, values.length).set(values);
  return address;
}

/** Sines, then cosines, of each place in a text at each rate. */
function timing(rates: Float32Array): Float32Array {
  const rows = Array.from({ length: MAX_TOKENS }, (_, place) => {
    const angles = Array.from(rates, (rate) => Math.fround(place * rate));
    return [...angles.map(Math.sin), ...angles.map(Math.cos)];
  });
  return Float32Array.from(rows.flat());
}
