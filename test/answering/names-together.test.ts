import { expect, test } from 'vitest';
import { hasNamesTogether } from '../../src/answering/names-together.ts';
import { testQuestion } from '../support/test-question.ts';
import { testEvidence } from './evidence.ts';
import { writerRequest } from './writers/writer-request.ts';

function together(query: string, texts: readonly string[], headline = ''): boolean {
  const evidence = testEvidence(
    ...texts.map((text, at) => ({ id: `a${String(at)}`, text, headline })),
  );
  const quoted = evidence.map((entry) => ({ evidence: entry, quote: entry.hit.passage.text }));
  return hasNamesTogether(quoted, writerRequest(query, [], { question: testQuestion(query) }));
}

const BOUGHT = 'Did Falkson buy Ardenair?';

test.each([
  [BOUGHT, ['Falkson has bought Ardenair.'], true],
  [BOUGHT, ['Falkson has bought a mill.', 'Ardenair has a new engine.'], false],
  ['Is Falkson or Ardenair older?', ['Falkson dates from 1903.', 'Ardenair from 1950.'], true],
  ['Did Falkson buy a mill?', ['A mill was sold.'], true],
  ['When did Falkson buy Ardenair?', ['Falkson and Ardenair are large.'], false],
  ['When did Falkson buy Ardenair?', ['Falkson bought Ardenair in May.'], true],
])('hasNamesTogether() of %j in %j is %s', (query, texts, expected) => {
  expect(together(query, texts)).toBe(expected);
});

test('hasNamesTogether() reads the headline', () => {
  expect(together(BOUGHT, ['It paid nine million to Ardenair.'], 'Falkson grows')).toBe(true);
});
