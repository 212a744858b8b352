import { join } from 'node:path';
import { builtinModelFolder } from './builtin-model.ts';
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
 * The entry of a worker thread: embeds one prepared, non-empty text. The model is loaded on the first call and
 * sees the first 128 tokens of a text only, so a longer one is embedded window by window and averaged.
 */
export default async function embedText(text: string): Promise<Float32Array> {
  loading ??= loadModel(builtinModelFolder());
  const { tokenize, encoder } = await loading;
  const windows = tokenWindows(text, (piece) => tokenize(piece).length).map(tokenize);
  const vectors = encoder.encode(windows).flatMap((vector) => unitVector(vector) ?? []);
  const vector = meanDirection(vectors);
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
