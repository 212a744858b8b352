import { expect, test } from 'vitest';
import {
  articlesOnTopic,
  asksWhatOutletsWrote,
  openingsFirst,
} from '../../src/answering/outlet-topic.ts';
import type { WriterRequest } from '../../src/answering/writer.ts';
import { answerSentences } from '../../src/answering/writers/answer-sentences.ts';
import { testQuestion } from '../support/test-question.ts';
import type { HitFields } from './evidence.ts';
import { writerRequest } from './writers/writer-request.ts';

/** As it is searched, without the name of the outlet. */
const QUERY = 'What did write about the late ferry?';

function asked(hits: readonly HitFields[], query = QUERY): WriterRequest {
  const question = { ...testQuestion(query), outlets: ['Orrin Echo'] };
  return writerRequest(query, hits, { question });
}

test.each([
  [QUERY, ['Orrin Echo'], true],
  ['What did publish on the ferry?', ['Orrin Echo'], true],
  [QUERY, [], false],
  ['Who wrote about the late ferry?', ['Orrin Echo'], false],
])('asksWhatOutletsWrote() of %j of %j is %s', (query, outlets, expected) => {
  expect(asksWhatOutletsWrote({ ...testQuestion(query), outlets })).toBe(expected);
});

test('articlesOnTopic() wants all words of the topic in one passage and its headline', () => {
  const request = asked([
    { id: 'both', text: 'The ferry came late.' },
    { id: 'headline', headline: 'The late ferry', text: 'It rained.' },
    { id: 'one', text: 'The ferry is blue.' },
  ]);
  expect([...articlesOnTopic(request.evidence, request)]).toEqual(['both', 'headline']);
});

test('articlesOnTopic() are none where a question has no topic', () => {
  const request = asked([{ id: 'a', text: 'The ferry came late.' }], 'What did write?');
  expect(articlesOnTopic(request.evidence, request).size).toBe(0);
});

test('openingsFirst() puts an opening with a word of the topic before likelier sentences', () => {
  const request = asked([
    { id: 'a', text: 'The captain was very tired. The ferry came late on Monday.' },
    { id: 'b', text: 'The ferry was early on Tuesday. It rained all of that day.' },
  ]);
  const sentences = answerSentences(request.evidence).map((sentence, at) => ({
    ...sentence,
    score: 0.5 - at / 10,
  }));
  const [first] = openingsFirst(sentences, request);
  expect(first).toMatchObject({ text: 'The ferry was early on Tuesday.', score: 0.5 });
});
