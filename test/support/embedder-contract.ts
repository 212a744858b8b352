import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Embedder } from '../../embeddings/embedder.ts';

const TEXTS = [
  'The ferry to the island sails again from Monday.',
  'Council cuts the school budget by a tenth.',
  'A storm closed the harbour for two days.',
];

const ODD_TEXTS: Readonly<Record<string, string>> = {
  'the empty string': '',
  'white space': ' \n\t ',
  'emoji only': '😀👩‍👩‍👧🎉',
  'a right-to-left script': 'العبّارة تبحر من جديد يوم الاثنين',
  '20,000 characters': 'The ferry sails again. '.repeat(870),
  '20,000 characters without a space': 'x'.repeat(20_000),
  'lone surrogates': 'ferry \ud800 harbour \udc00',
  NUL: 'ferry\0harbour',
};

/** What every embedder promises; `open` makes one with nothing done yet. */
export function embedderContract(name: string, open: () => Embedder | Promise<Embedder>): void {
  describe(`${name} keeps the contract of embedders`, () => {
    let embedder: Embedder;

    beforeAll(async () => {
      embedder = await open();
    });
    afterAll(() => embedder.close());

    test('vectors come in the order of the texts, whatever the batch', async () => {
      const together = await embedder.embedPassages(TEXTS);
      const apart = await Promise.all(TEXTS.map((text) => embedder.embedPassages([text])));
      expect(together).toEqual(apart.flat());
      expect(new Set(together.map(String)).size).toBe(TEXTS.length);
    });

    test('every vector has unit length, finite values and the same dimensions', async () => {
      const vectors = [...(await embedder.embedPassages(TEXTS)), await embedder.embedQuestion('?')];
      for (const vector of vectors) expectUnit(vector, embedder.dimensions);
    });

    test('the same text has the same vector', async () => {
      const [first, second] = await embedder.embedPassages(['The ferry', 'The ferry']);
      expect(first).toEqual(second);
      expect(await embedder.embedPassages(['The ferry'])).toEqual([first]);
    });

    test('a question is nearest to the passage that shares its words', async () => {
      const question = await embedder.embedQuestion('When does the ferry to the island sail?');
      const near = (await embedder.embedPassages(TEXTS)).map((vector) => dot(question, vector));
      expect(near.indexOf(Math.max(...near))).toBe(0);
    });

    test('no texts give no vectors', async () => {
      expect(await embedder.embedPassages([])).toEqual([]);
    });

    test.each(Object.entries(ODD_TEXTS))('%s has a vector', async (_, text) => {
      const [vector] = await embedder.embedPassages([text]);
      expectUnit(vector, embedder.dimensions);
      expectUnit(await embedder.embedQuestion(text), embedder.dimensions);
    });

    test('an aborted call rejects with the reason', async () => {
      const reason = new Error('no longer wanted');
      const signal = AbortSignal.abort(reason);
      await expect(embedder.embedPassages(TEXTS, { signal })).rejects.toBe(reason);
      await expect(embedder.embedQuestion('?', { signal })).rejects.toBe(reason);
    });

    test('an abort during a call rejects with the reason, and the next call works', async () => {
      const reason = new Error('no longer wanted');
      const aborter = new AbortController();
      const fresh = TEXTS.map((text) => `${text} Not asked before.`);
      const going = embedder.embedPassages(fresh, { signal: aborter.signal });
      aborter.abort(reason);
      await expect(going).rejects.toBe(reason);
      expect(await embedder.embedPassages(fresh)).toHaveLength(fresh.length);
    });

    test('the fingerprint names the adapter and stays the same', async () => {
      const other = await open();
      expect(embedder.fingerprint).toMatch(new RegExp(`^${embedder.name}:`));
      expect(other.fingerprint).toBe(embedder.fingerprint);
      await other.close();
    });

    test('close() may be called twice, and ends the embedder', async () => {
      const other = await open();
      await other.embedQuestion('The ferry');
      await other.close();
      await other.close();
      await expect(other.embedQuestion('The ferry')).rejects.toThrow('closed');
    });
  });
}

function expectUnit(vector: Float32Array | undefined, dimensions: number | null): void {
  expect(vector).toBeInstanceOf(Float32Array);
  expect(vector).toHaveLength(dimensions ?? NaN);
  expect(vector?.every(Number.isFinite)).toBe(true);
  expect(Math.abs(Math.hypot(...(vector ?? [])) - 1)).toBeLessThan(1e-3);
}

function dot(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? NaN), 0);
}
