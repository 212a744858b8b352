import { expect, test } from 'vitest';
import { hasAskedName } from '../../src/answering/named-beside.ts';
import { testQuestion } from '../support/test-question.ts';
import { testEvidence } from './evidence.ts';
import { writerRequest } from './writers/writer-request.ts';

test.each([
  ['Which hospital treated Falk?', 'Falk lay in the hospital for weeks.', 'en', false],
  ['Which hospital treated Falk?', 'Falk was brought to the hospital in Eastholm.', 'en', true],
  ['Which prison is Falk in?', 'Falk of Mill Lane was sentenced to nine years.', 'en', false],
  ['Which prison is Falk in?', 'Falk was brought to Eastholm jail.', 'en', true],
  ["What is the name of Falk's daughter?", "Falk moved to her daughter's home.", 'en', false],
  ["What is the name of Falk's daughter?", 'Falk has a daughter, Anna.', 'en', true],
  ["Who is Falk's wife?", 'Falk came with his wife.', 'en', false],
  ['Who hurt his wife?', 'Falk came with his wife.', 'en', true],
  ['In welk museum hing het?', 'Het hing in een museum.', 'nl', false],
  ['In welk museum hing het?', 'Het hing in het museum van Oostholm.', 'nl', true],
  ['Which party did councillors leave?', 'The councillors left.', 'en', false],
  ['Which councillors left their party?', 'Falk and Pell left.', 'en', true],
  ['Which shipyard built it?', 'The yard built it.', 'en', true],
])('hasAskedName(): %j by %j', (query, text, language, expected) => {
  const quoted = testEvidence({ id: 'a', text, language, headline: 'News' }).map((evidence) => ({
    evidence,
    quote: text,
  }));
  const question = { ...testQuestion(query), language };
  expect(hasAskedName(quoted, writerRequest(query, [], { question }))).toBe(expected);
});
