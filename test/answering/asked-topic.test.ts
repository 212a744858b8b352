import { expect, test } from 'vitest';
import { evenly, topicOpenings } from '../../src/answering/asked-topic.ts';
import { answerSentences } from '../../src/answering/writers/answer-sentences.ts';
import type { HitFields } from './evidence.ts';
import { writerRequest } from './writers/writer-request.ts';

const hit = (id: string, published: string | null, text: string): HitFields => ({
  id,
  published,
  text,
});

function openings(query: string, ...hits: HitFields[]): string[] {
  const request = writerRequest(query, hits);
  return topicOpenings(answerSentences(request.evidence), request).map(({ text }) => text);
}

test.each([
  ['ferry', 1],
  ['Ferry', 1],
  ['the ferry', 1],
  ['What happened with the ferry?', 1],
  ['What happened with the late ferry?', 1],
  ['What happened with the blue ferry?', 0],
  ['ferry?', 0],
  ['ferry length', 0],
  ['why', 0],
  ['2024', 0],
])('topicOpenings() of %j are %i', (query, count) => {
  const text = 'The ferry, a length of steel, says why it is late in 2024.';
  expect(openings(query, hit('a', '2025-01-01', text))).toHaveLength(count);
});

test('topicOpenings() are those of the three newest articles that open with the word, undated ones last', () => {
  expect(
    openings(
      'ferry',
      hit('undated', null, 'A ferry that nobody dates is seen.'),
      hit('oldest', '2024-01-02', 'The ferry of old is still sailing.'),
      hit('newest', '2025-06-01', 'The ferry is blue since today. The ferry was red before.'),
      hit('other', '2025-07-01', 'The harbour has a new cat. The cat rides the ferry.'),
      hit('middle', '2025-03', 'The ferry will soon be painted.'),
    ),
  ).toEqual([
    'The ferry is blue since today.',
    'The ferry will soon be painted.',
    'The ferry of old is still sailing.',
  ]);
  expect(
    openings(
      'ferry',
      hit('undated', null, 'A ferry that nobody dates is seen.'),
      hit('dated', '2024-01-02', 'The ferry of old is still sailing.'),
    ),
  ).toEqual(['The ferry of old is still sailing.', 'A ferry that nobody dates is seen.']);
});

test('topicOpenings() count what the headline has', () => {
  const text = 'Nobody knows to whom it belongs. It was built in 1974.';
  const named = { ...hit('a', '2025-01-01', text), headline: 'The ferry of an unknown' };
  expect(openings('ferry', named)).toEqual(['Nobody knows to whom it belongs.']);
});

test('topicOpenings() are none where no article opens with the word', () => {
  const text = 'The harbour has a new cat. The cat rides the ferry.';
  expect(openings('ferry', hit('other', '2025-07-01', text))).toEqual([]);
});

test('evenly() makes all as likely, together as likely as before, the newest first', () => {
  const older = hit('a', '2024-01-02', 'The ferry of old is still sailing.');
  const newer = hit('b', '2025-06-01', 'The ferry is blue since today.');
  const { evidence } = writerRequest('ferry', [older, newer]);
  const scores = [0.75, 0.25];
  const scored = answerSentences(evidence).map((one, at) => ({ ...one, score: scores[at] ?? 0 }));
  const told = evenly(scored).map(({ score, evidence: { hit: from } }) => [from.article.id, score]);
  expect(told).toEqual([
    ['b', 0.5],
    ['a', 0.5],
  ]);
});
