import { createKernel } from './kernel/kernel.ts';
import { createLayers, endOf, forBlocks, type Span } from './layers.ts';
import { createScratch, KERNEL_SHAPE, MAX_ROWS, MAX_TEXTS } from './scratch.ts';
import type { Tensors } from './tensors.ts';
import { INNER_WIDTH, loadWeights, MAX_TOKENS, TOKEN_WIDTH, WIDTH } from './weights.ts';

/** Texts, as the numbers of their tokens, become vectors. */
export interface Encoder {
  /**
   * One vector a text, each value within ±1, not of unit length. A text's vector is the same to the bit whatever is
   * encoded beside it. What follows the first `MAX_TOKENS` tokens is left out.
   * @throws RangeError when a text has no token, or one that the model does not have
   */
  encode(texts: readonly (readonly number[])[]): Float32Array[];
}

const FLOAT = 4;

/** Universal Sentence Encoder Lite (Cer et al. 2018, its transformer form), as its published graph has it. */
export function createEncoder(tensors: Tensors): Encoder {
  const kernel = createKernel(KERNEL_SHAPE);
  const weights = loadWeights(kernel, tensors);
  const scratch = createScratch(kernel);
  const layers = createLayers(kernel, scratch);
  const [first, second] = weights.layers;

  /** Each token as its vector and that of its place, narrow for the first layer and widened for the stream. */
  function begin(texts: readonly (readonly number[])[]): void {
    const tokens = texts.flat();
    const places = texts.flatMap((text) => [...text.keys()]);
    kernel.integers(scratch.tokens, tokens.length).set(tokens);
    kernel.integers(scratch.places, places.length).set(places);
    const vectors = [weights.tokens, weights.timing, scratch.input];
    kernel.call('gather', scratch.tokens, scratch.places, ...vectors, tokens.length);
    forBlocks(tokens.length, (at, rows) => {
      const out = scratch.stream + at * WIDTH * FLOAT;
      layers.product(scratch.input + at * TOKEN_WIDTH * FLOAT, weights.widen, { out, rows });
    });
  }

  /**
   * The mean over a text's tokens. What the second layer's inner rows are multiplied with is the same for all of
   * them, so that it is done once for their mean.
   */
  function pool(spans: readonly Span[]): void {
    const { sums, innerSums, stream } = scratch;
    kernel.floats(sums, spans.length * WIDTH).fill(0);
    kernel.floats(innerSums, spans.length * INNER_WIDTH).fill(0);
    layers.sumInner(second, spans);
    spans.forEach((span, text) => {
      const row = WIDTH * FLOAT;
      kernel.call('addRows', stream + span.first * row, sums + text * row, span.count, row);
      divide(kernel.floats(sums + text * row, WIDTH), span.count);
      divide(kernel.floats(innerSums + text * INNER_WIDTH * FLOAT, INNER_WIDTH), span.count);
    });
    const how = { out: sums, rows: spans.length, isAdded: true };
    layers.product(innerSums, second.inner.outOf, how);
  }

  function encodeTogether(texts: readonly (readonly number[])[]): Float32Array[] {
    const spans = spansOf(texts);
    begin(texts);
    layers.attend(scratch.input, first, spans);
    layers.think(first, endOf(spans));
    layers.attend(scratch.stream, second, spans);
    pool(spans);
    layers.product(scratch.sums, weights.last, { out: scratch.results, rows: spans.length });
    return spans.map((_, text) =>
      kernel.floats(scratch.results + text * WIDTH * FLOAT, WIDTH).map(Math.tanh),
    );
  }

  return {
    encode(texts) {
      const short = texts.map((text) => text.slice(0, MAX_TOKENS));
      const count = weights.tokenCount;
      const isKnown = (token: number) => Number.isInteger(token) && token >= 0 && token < count;
      if (!short.every((text) => text.length > 0 && text.every(isKnown)))
        throw new RangeError(`each text needs tokens, whole numbers below ${count}`);
      return together(short).flatMap(encodeTogether);
    },
  };
}

/** Cuts texts into groups that fit. */
function together(texts: readonly (readonly number[])[]): (readonly number[])[][] {
  const groups: (readonly number[])[][] = [];
  let rows = Infinity;
  for (const text of texts) {
    const group = groups.at(-1);
    rows += text.length;
    if (group !== undefined && rows <= MAX_ROWS && group.length < MAX_TEXTS) group.push(text);
    else {
      groups.push([text]);
      rows = text.length;
    }
  }
  return groups;
}

function spansOf(texts: readonly (readonly number[])[]): readonly Span[] {
  let first = 0;
  return texts.map(({ length: count }) => {
    const span = { first, count };
    first += count;
    return span;
  });
}

function divide(values: Float32Array, by: number): void {
  values.forEach((value, at) => (values[at] = value / by));
}
