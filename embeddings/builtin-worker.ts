import { join } from 'node:path';
import { BUILTIN_DIMENSIONS, builtinModelFolder } from './builtin-model.ts';
import { createEncoder, type Encoder } from './encoder/encoder.ts';
import { readTensors } from './encoder/tensors.ts';
import { createTokenizer, type Tokenizer } from './encoder/tokenizer.ts';
import { readVocabulary } from './encoder/vocabulary.ts';
import { tokenWindows } from './token-windows.ts';
import { meanDirection, unitVector } from './unit-vector.ts';

interface Model {
  readonly tokenize: Tokenizer;
  readonly encoder: Encoder;
}

let loading: Promise<Model> | undefined;

/**
 * The entry of a worker thread: embeds prepared, non-empty texts; their vectors come one after the other in one
 * array. The model is loaded on the first call and sees the first 128 tokens of a text only, so a longer one is
 * embedded window by window and averaged.
 */
export default async function embedTexts(texts: readonly string[]): Promise<Float32Array> {
  loading ??= loadModel(builtinModelFolder());
  const { tokenize, encoder } = await loading;
  const windows = texts.map((text) =>
    tokenWindows(text, (piece) => tokenize(piece).length).map(tokenize),
  );
  const encoded = encoder.encode(windows.flat());
  const vectors = new Float32Array(texts.length * BUILTIN_DIMENSIONS);
  windows.forEach(({ length }, at) => {
    vectors.set(direction(encoded.splice(0, length)), at * BUILTIN_DIMENSIONS);
  });
  return vectors;
}

function direction(windows: readonly Float32Array[]): Float32Array {
  const vector = meanDirection(windows.flatMap((window) => unitVector(window) ?? []));
  if (vector === null) throw new Error('the model answered with a vector of no direction');
  return vector;
}

async function loadModel(folder: string): Promise<Model> {
  const [tensors, vocabulary] = await Promise.all([
    readTensors(join(folder, 'model.json')),
    readVocabulary(join(folder, 'vocab.json')),
  ]);
  return { tokenize: createTokenizer(vocabulary), encoder: createEncoder(tensors) };
}
