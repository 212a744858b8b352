import { createHash } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BUILTIN_MAX_CHARS, createBuiltinEmbedder } from '../../embeddings/builtin.ts';
import type { Embedder } from '../../embeddings/embedder.ts';
import { ProviderError } from '../../src/errors.ts';
import { embedderContract } from '../support/embedder-contract.ts';

embedderContract('createBuiltinEmbedder()', () => createBuiltinEmbedder({ workers: 1 }));

const SENTENCE = 'The ferry to the island sails again from Monday, the harbour master said. ';

describe('createBuiltinEmbedder()', () => {
  let embedder: Embedder;

  beforeAll(() => {
    embedder = createBuiltinEmbedder({ workers: 2 });
  });
  afterAll(() => embedder.close());

  test('says what it is', () => {
    expect(embedder).toMatchObject({ model: 'use-lite-en', dimensions: 512, languages: ['en'] });
    expect(embedder.fingerprint).toBe('builtin:use-lite-en@0.2.0:512:prepared1');
  });

  test('understands a question in other words than the passage', async () => {
    const question = await embedder.embedQuestion('How much will the new school cost?');
    const [price, weather] = await embedder.embedPassages([
      'The price of the classroom building is put at two million.',
      'Heavy rain is expected in the north tonight.',
    ]);
    expect(dot(question, price)).toBeGreaterThan(dot(question, weather) + 0.2);
  });

  test('texts of all lengths in one call have the vectors they have alone', async () => {
    const texts = [...passages(3), 'short', '', SENTENCE, SENTENCE.repeat(30), 'last'];
    const alone = await Promise.all(texts.map((text) => embedder.embedQuestion(text)));
    expect(await embedder.embedPassages(texts)).toEqual(alone);
  });

  test('white space makes no difference', async () => {
    const [one, other] = await embedder.embedPassages([
      'The ferry sails.',
      ' The\n\nferry  sails.',
    ]);
    expect(one).toEqual(other);
  });

  test('words after the 128 tokens that the model sees still count', async () => {
    const long = SENTENCE.repeat(12);
    const [plain, ending] = await embedder.embedPassages([
      long,
      `${long} Budget cuts hit schools.`,
    ]);
    expect(ending).not.toEqual(plain);
  });

  test('what follows the limit is ignored', async () => {
    const long = SENTENCE.repeat(200).slice(0, BUILTIN_MAX_CHARS);
    const [cut, longer] = await embedder.embedPassages([long, `${long} More words.`]);
    expect(longer).toEqual(cut);
  });

  test('the main thread goes on while passages are embedded', async () => {
    const delay = monitorEventLoopDelay({ resolution: 5 });
    await embedder.embedQuestion('warm');
    delay.enable();
    await embedder.embedPassages(passages(12));
    delay.disable();
    expect(delay.count).toBeGreaterThan(0);
    expect(delay.percentile(90) / 1e6).toBeLessThan(50);
  });

  test('loads its model before the first text where it is told to, and ends while it does', async () => {
    const warm = createBuiltinEmbedder();
    warm.warmUp?.();
    expect(await warm.embedQuestion(SENTENCE)).toEqual(await embedder.embedQuestion(SENTENCE));
    await warm.close();
    const unused = createBuiltinEmbedder();
    unused.warmUp?.();
    await unused.close();
    await expect(unused.embedQuestion(SENTENCE)).rejects.toThrow(/closed/);
  });

  test('a question does not wait for the passages before it', async () => {
    const order: string[] = [];
    const many = embedder.embedPassages(passages(30)).then(() => order.push('passages'));
    const one = embedder.embedQuestion('When does it sail?').then(() => order.push('question'));
    await Promise.all([many, one]);
    expect(order).toEqual(['question', 'passages']);
  });

  test('an abort ends the work: the next passages do not wait for the aborted ones', async () => {
    const aborter = new AbortController();
    const many = embedder.embedPassages(passages(200), { signal: aborter.signal });
    await embedder.embedQuestion('When does it sail?');
    aborter.abort();
    await expect(many).rejects.toMatchObject({ name: 'AbortError' });
    const started = performance.now();
    await embedder.embedPassages(passages(2));
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('close() rejects what is not done', async () => {
    const other = createBuiltinEmbedder({ workers: 1 });
    const going = other.embedPassages(passages(3));
    await Promise.all([expect(going).rejects.toThrow(ProviderError), other.close()]);
  });
});

function passages(count: number): string[] {
  const words = (at: number) => createHash('sha1').update(String(at)).digest('hex');
  return Array.from({ length: count }, (_, at) => `${words(at)} ${SENTENCE.repeat(6)}`);
}

function dot(one: Float32Array, other: Float32Array | undefined): number {
  return one.reduce((sum, value, at) => sum + value * (other?.[at] ?? NaN), 0);
}
