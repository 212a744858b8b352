import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtinModelFolder } from '../../../embeddings/builtin-model.ts';
import { createEncoder, type Encoder } from '../../../embeddings/encoder/encoder.ts';
import { readTensors } from '../../../embeddings/encoder/tensors.ts';

const TOKENS = 8002;

describe('createEncoder()', () => {
  let encoder: Encoder;

  beforeAll(async () => {
    encoder = createEncoder(await readTensors(join(builtinModelFolder(), 'model.json')));
  });

  test('a text has the same vector to the bit, whatever is beside it', () => {
    const token = fc.integer({ min: 0, max: TOKENS - 1 });
    const text = fc.array(token, { minLength: 1, maxLength: 140 });
    const law = fc.property(fc.array(text, { minLength: 1, maxLength: 9 }), (texts) => {
      const together = encoder.encode(texts);
      const apart = texts.flatMap((one) => encoder.encode([one]));
      expect(together).toEqual(apart);
    });
    fc.assert(law, { numRuns: 12 });
  });

  test('more short texts than go through the layers at a time', () => {
    const texts = Array.from({ length: 100 }, (_, at) => [at + 6]);
    const vectors = encoder.encode(texts);
    expect(vectors).toHaveLength(100);
    expect(vectors[99]).toEqual(encoder.encode([[105]])[0]);
  });

  test('what follows the first 128 tokens is left out', () => {
    const text = Array.from({ length: 129 }, (_, at) => at + 50);
    const [whole, cut, shorter] = encoder.encode([text, text.slice(0, 128), text.slice(0, 127)]);
    expect(whole).toEqual(cut);
    expect(whole).not.toEqual(shorter);
  });

  test('no texts give no vectors', () => {
    expect(encoder.encode([])).toEqual([]);
  });

  test.each([[[]], [[-1]], [[TOKENS]], [[1.5]]])('the tokens %j are refused', (text) => {
    expect(() => encoder.encode([text])).toThrow(RangeError);
  });

  test('a model without its tensors is refused by name', () => {
    expect(() => createEncoder(new Map())).toThrow('Embeddings_en');
  });
});
