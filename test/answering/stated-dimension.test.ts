import { expect, test } from 'vitest';
import { statedAlone, statedFirst } from '../../src/answering/stated-dimension.ts';
import type { WriterRequest } from '../../src/answering/writer.ts';
import { answerSentences } from '../../src/answering/writers/answer-sentences.ts';
import { quoteStretch } from '../../src/answering/writers/stretches.ts';
import { writerRequest } from './writers/writer-request.ts';

const LATE = 'The ferry came 35 minutes late on Monday.';
const LONG = 'The ferry, 58 metres long, is painted white.';

function scored(request: WriterRequest) {
  return answerSentences(request.evidence).map((sentence, at) => ({
    ...sentence,
    score: 0.6 - at / 10,
  }));
}

function asked(query: string, texts: readonly string[] = [LATE, LONG]): WriterRequest {
  return writerRequest(
    query,
    texts.map((text, at) => ({ id: `a${String(at)}`, text, language: 'en' })),
  );
}

test.each([
  ['How long is the ferry?', LONG],
  ['Length of the ferry', LONG],
  ['How wide is the ferry?', LATE],
  ['By how long was the ferry late?', LATE],
  ['How late was the ferry?', LATE],
])('statedFirst() of %j begins with %j', (query, expected) => {
  const request = asked(query);
  const [first] = statedFirst(scored(request), request);
  expect(first).toMatchObject({ text: expected, score: 0.6 });
});

test('statedFirst() leaves what is told of another thing behind', () => {
  const request = asked('How long is the ferry?', [
    LATE,
    'The crack is eleven metres long, she said.',
  ]);
  expect(statedFirst(scored(request), request)[0]?.text).toBe(LATE);
});

test.each([
  ['How long is the ferry?', [LONG]],
  ['Is the ferry late?', [LATE, LONG]],
])('statedAlone() of %j tells %j', (query, expected) => {
  const request = asked(query);
  const chosen = scored(request).map(({ evidence, all, place, score }) => ({
    ...quoteStretch({ evidence, all, first: place, last: place }),
    score,
  }));
  expect(statedAlone(chosen, request).map(({ text }) => text)).toEqual(expected);
});
