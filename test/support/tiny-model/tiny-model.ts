import { hashedVector } from '../openai/hashed-vector.ts';
import { floats, graphInput, graphOutput, integers, node, onnxModel } from './onnx.ts';
import { TOKENS, tokenizerConfig, tokenizerJson } from './tokens.ts';

/** Length of the model's vectors. */
export const TINY_DIMENSIONS = 48;

/**
 * The files of a real sentence encoder in ONNX form, small enough to be made by a test: every token has a vector,
 * which is what a BERT without layers comes to. Texts that share words are near.
 */
export function tinyModel(): ReadonlyMap<string, Buffer> {
  const json = (value: object) => Buffer.from(JSON.stringify(value));
  return new Map([
    ['config.json', json(config())],
    ['tokenizer_config.json', json(tokenizerConfig())],
    ['tokenizer.json', json(tokenizerJson())],
    ['onnx/model_quantized.onnx', graph()],
  ]);
}

function config(): object {
  return {
    model_type: 'bert',
    architectures: ['BertModel'],
    hidden_size: TINY_DIMENSIONS,
    num_hidden_layers: 1,
    num_attention_heads: 1,
    vocab_size: TOKENS.length,
    max_position_embeddings: 512,
  };
}

/** Looks tokens up, and leaves nothing of those that only fill. */
function graph(): Buffer {
  const table = TOKENS.flatMap((token) => spread(token));
  return onnxModel(
    floats('table', [TOKENS.length, TINY_DIMENSIONS], table),
    integers('last', [2]),
    node('Gather', ['table', 'input_ids'], 'embedded'),
    node('Unsqueeze', ['attention_mask', 'last'], 'mask'),
    node('Cast', ['mask'], 'kept', { to: 1 }),
    node('Mul', ['embedded', 'kept'], 'last_hidden_state'),
    graphInput('input_ids', ['batch', 'tokens']),
    graphInput('attention_mask', ['batch', 'tokens']),
    graphOutput('last_hidden_state', ['batch', 'tokens', TINY_DIMENSIONS]),
  );
}

/** A direction of its own for each token. */
function spread(token: string): number[] {
  const words = Array.from(
    { length: 12 },
    (_, at) => `${Buffer.from(token).toString('hex')}x${at}`,
  );
  return hashedVector(words.join(' '), TINY_DIMENSIONS);
}
