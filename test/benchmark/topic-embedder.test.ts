import { expect, test } from 'vitest';
import { createTopicEmbedder, DIMENSIONS } from '../../src/benchmark/topic-embedder.ts';

test('the same text has the same vector, of unit length, in every embedder', async () => {
  const texts = ['The ferry sails again.', '', '…'];
  const vectors = await createTopicEmbedder().embedPassages(texts);
  expect(await createTopicEmbedder().embedPassages(texts)).toEqual(vectors);
  for (const vector of vectors) {
    expect(vector).toHaveLength(DIMENSIONS);
    expect(vector.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(1, 4);
  }
});

test('a question is nearer to the passage that its words are from than to others', async () => {
  const embedder = createTopicEmbedder();
  const [own = new Float32Array(), other = new Float32Array()] = await embedder.embedPassages([
    'Anna Vermeer said that the ferry leaves the harbour again on Monday.',
    'The council of Utrecht cuts the budget of its schools by a tenth.',
  ]);
  const question = await embedder.embedQuestion('What did Anna Vermeer say about the ferry?');
  const cosine = (to: Float32Array) => to.reduce((sum, x, at) => sum + x * (question[at] ?? 0), 0);
  expect(cosine(own)).toBeGreaterThan(cosine(other) + 0.2);
});
