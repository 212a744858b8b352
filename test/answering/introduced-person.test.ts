import { expect, test } from 'vitest';
import { askedPerson, introducedFirst, introduces } from '../../src/answering/introduced-person.ts';
import { answerSentences } from '../../src/answering/writers/answer-sentences.ts';
import { writerRequest } from './writers/writer-request.ts';

test.each([
  ['Who is Ines Falk?', ['ines', 'falk']],
  ['And who was Ines van Falk?', ['ines', 'van', 'falk']],
  ['who tf is ines falk', ['ines', 'falk']],
  ['Wie is Ines Falk?', ['ines', 'falk']],
  ['Wer ist Ines Falk?', ['ines', 'falk']],
  ['Qui est Ines Falk ?', ['ines', 'falk']],
  ['¿Quién es Ines Falk?', ['ines', 'falk']],
  ['Who is the captain?', null],
  ['who is captain', null],
  ["Who is Falk's lawyer?", null],
  ['Who is Ines Falk married to?', null],
  ['Who likes Ines Falk?', null],
])('askedPerson() of %j is %j', (question, expected) => {
  expect(askedPerson(question)).toEqual(expected);
});

test.each([
  ['The harbour engineer Ines Falk was calm.', 'en', true],
  ['Captain Ines Falk was calm.', 'en', true],
  ['Ines Falk, 38, a baker from Eastholm, was calm.', 'en', true],
  ['Ines Falk is the captain of the Gannet.', 'en', true],
  ['Die Kapitänin Ines Falk blieb ruhig.', 'de', true],
  ['Nobody but Ines Falk was calm.', 'en', false],
  ['That was so, said Ines Falk.', 'en', false],
  ['Ines Falk was calm.', 'en', false],
  ['Gestern kam mit Ines Falk ein Schiff.', 'de', false],
  ['The engineer Nils Falk was calm.', 'en', false],
])('introduces() of %j (%s) is %s', (text, language, expected) => {
  expect(introduces(text, ['ines', 'falk'], language)).toBe(expected);
});

const CALM = 'Ines Falk was calm on Monday.';
const ENGINEER = 'The harbour engineer Ines Falk looked at the wall.';

test.each([
  ['Who is Ines Falk?', ENGINEER],
  ['Who saw Ines Falk?', CALM],
])('introducedFirst() of %j begins with %j', (query, expected) => {
  const request = writerRequest(query, [
    { id: 'a', text: CALM },
    { id: 'b', text: ENGINEER },
  ]);
  const sentences = answerSentences(request.evidence).map((sentence, at) => ({
    ...sentence,
    score: 0.5 - at / 10,
  }));
  expect(introducedFirst(sentences, request)[0]).toMatchObject({ text: expected, score: 0.5 });
});
