import { afterAll, beforeAll, expect, test } from 'vitest';
import { findEvidence } from '../../src/answering/find-evidence.ts';
import { createExtractiveWriter } from '../../src/answering/writers/extractive.ts';
import { droppedNotes } from '../../src/answering/dropped-notes.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { publishFerry } from '../retrieval/ferry-edition.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';

const embedder = fakeEmbedder({ dimensions: 256 });
const parts = { embedder, writer: createExtractiveWriter({ embedder }) };
let edition: Edition;
beforeAll(async () => {
  ({ edition } = await publishFerry());
});
afterAll(() => edition.close());

test.each([
  [
    'What does a return ticket cost according to the Kelderwick Courier?',
    [],
    ['Kelderwick Courier'],
  ],
  ['What does a return ticket cost according to Strandline?', ['outlet:Strandline'], []],
])('findEvidence() for %j gives up %j', async (question, dropped, outlets) => {
  const found = await findEvidence({ question, asOf: '2025-06-01' }, edition, parts);
  expect(found.question.dropped).toEqual(dropped);
  expect(found.question.filter.outlets).toEqual(outlets);
  expect(found.hits[0]?.article.id).toBe('fare');
  expect(droppedNotes(found.question)).toHaveLength(dropped.length);
});

test('findEvidence() keeps a filter that was stated', async () => {
  const request = {
    question: 'What does a return ticket cost?',
    filter: { outlets: ['Strandline'] },
    asOf: '2025-06-01',
  };
  const { question, hits } = await findEvidence(request, edition, parts);
  expect(question.dropped).toEqual([]);
  expect(hits.every(({ article }) => article.outlet === 'Strandline')).toBe(true);
});

test('findEvidence() keeps what was understood where nothing answers without it either', async () => {
  const request = { question: 'Who plays the tuba according to Strandline?', asOf: '2025-06-01' };
  const { question } = await findEvidence(request, edition, parts);
  expect(question.dropped).toEqual([]);
  expect(question.filter.outlets).toEqual(['Strandline']);
});
