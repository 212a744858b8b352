import { describe, expect, test } from 'vitest';
import { hasAskedDates } from '../../src/answering/asked-dates.ts';
import { askedNames } from '../../src/answering/asked-names.ts';
import { judgeEvidence } from '../../src/answering/evidence-gate.ts';
import { queryTerms } from '../../src/retrieval/query-terms.ts';
import type { SearchTerm } from '../../src/retrieval/search-terms.ts';
import { testHit, type HitFields } from './evidence.ts';

const FERRY: HitFields = {
  id: 'a',
  text: 'The captain of the ferry is Femke Oldewater.',
  outlet: 'Island Echo',
  published: '2025-05-02',
};

/** The words of a question, all of one weight; those named are nowhere in the coverage. */
function terms(question: string, unknown: readonly string[] = []): SearchTerm[] {
  return queryTerms(question, 'en', ['en', 'nl']).map((term) => ({
    ...term,
    frequency: unknown.includes(term.text) ? 0 : 3,
    weight: 1,
    period: null,
    related: new Map(),
  }));
}

const ENGLISH = { languages: ['en'] };

function judge(question: string, unknown: readonly string[] = [], fields: Partial<HitFields> = {}) {
  return judgeEvidence(
    [testHit({ ...FERRY, ...fields })],
    terms(question, unknown),
    { query: question, language: 'en', outlets: [] },
    ENGLISH,
  );
}

describe('judgeEvidence()', () => {
  test.each([
    'Who is the captain of the ferry?',
    'When did Oldewater become captain?',
    'Who was captain in 2025?',
    'Who was captain in May 2025?',
    'What did the Island Echo say of the captain?',
  ])('lets %j pass', (question) => {
    expect(judge(question, ['Echo', 'Island'])).toEqual({ passes: true });
  });

  test.each(['Who is it?', 'you', ''])('finds no word to search for in %j', (question) => {
    expect(judge(question)).toEqual({ passes: false, reason: 'no-words', names: [] });
  });

  test('wants the one whose words are asked for to stand somewhere', () => {
    const of = (name: string) => judge(`What did ${name} say of the captain of the ferry?`);
    expect(of('Nils Arden')).toEqual({ passes: false, reason: 'too-weak', names: [] });
    expect(of('Femke Oldewater')).toEqual({ passes: true });
  });

  test('has nothing to judge without hits', () => {
    const verdict = judgeEvidence(
      [],
      terms('captain'),
      { query: 'captain', language: 'en', outlets: [] },
      ENGLISH,
    );
    expect(verdict).toEqual({ passes: false, reason: 'nothing-found', names: [] });
  });

  test.each([
    ['Did Zuckerman meet the captain of the ferry?', ['Zuckerman'], ['Zuckerman']],
    ['Did the captain win the World Cup of ferries?', ['Cup'], ['World Cup']],
    ['Did the captain meet Anna-Maria Q. Zuckerman?', ['Zuckerman'], ['Anna-Maria Q. Zuckerman']],
    ['Did the captain meet Cher or Zuckerman?', ['Cher', 'Zuckerman'], ['Cher', 'Zuckerman']],
  ])('names in %j the unknown %j as asked', (question, unknown, names) => {
    expect(judge(question, unknown)).toEqual({ passes: false, reason: 'unknown-names', names });
  });

  test('takes a name for known that stands in a headline', () => {
    const headline = 'Zuckerman and the sea';
    expect(judge('Did Zuckerman meet the captain?', ['Zuckerman'], { headline }).passes).toBe(true);
  });

  test.each([
    [
      'too few of the words',
      'How many zebras graze on the green hills of the captain?',
      { similarity: 0.2 },
    ],
    ['another year', 'Who was captain of the ferry in 2019?', {}],
    ['another month', 'Who was captain of the ferry in March 2025?', {}],
    ['few words and another meaning', 'captain zebra hill moon grass', { similarity: 0.2 }],
  ])('finds it too weak for %s', (_, question, fields) => {
    expect(judge(question, [], fields)).toMatchObject({ passes: false, reason: 'too-weak' });
  });

  test('lets meaning make up for words', () => {
    const question = 'captain zebra hill moon grass';
    expect(judge(question, [], { similarity: 0.6 }).passes).toBe(true);
  });

  test('wants few words to come with some of the meaning', () => {
    const question = 'captain zebra hill';
    expect(judge(question, [], { similarity: 0.3 }).passes).toBe(false);
    expect(judge(question, [], { similarity: 0.4 }).passes).toBe(true);
  });

  test('takes no meaning from an embedder that does not know the language of an article', () => {
    const foreign = { language: 'nl', similarity: 0.9 };
    expect(judge('captain zebra hill moon grass', [], foreign).passes).toBe(false);
    expect(judge('captain zebra hill', [], { ...foreign, similarity: 0 }).passes).toBe(true);
  });

  test('asks no more of words where words alone were searched', () => {
    const question = 'captain zebra hill';
    expect(judge(question, [], { similarity: 0 }).passes).toBe(true);
    expect(judge(question, [], { similarity: 0.1 }).passes).toBe(false);
  });
});

describe('hasAskedDates()', () => {
  test.each([
    ['Who was captain?', FERRY, true],
    ['Who was captain in 2025?', FERRY, true],
    ['Who was captain in 2024?', FERRY, false],
    [
      'Who was captain in December 2024?',
      { ...FERRY, text: 'In December', published: '2025-01-03' },
      true,
    ],
    ['Who was captain in 2024?', { ...FERRY, published: '2025-02-03' }, true],
    ['Who was captain in 2024?', { ...FERRY, published: '2025-04-03' }, false],
    ['Who was captain in 2024?', { ...FERRY, published: null }, false],
    ['Who was captain in 2024?', { ...FERRY, published: null, text: 'Captain of 2024' }, true],
    ['Who was captain in May?', FERRY, true],
    ['Who was captain in June?', FERRY, false],
    [
      'Who counted seals in August 2024?',
      { ...FERRY, language: 'nl', published: '2024-08-21' },
      true,
    ],
    [
      'Who counted seals in July 2024?',
      { ...FERRY, language: 'nl', published: '2024-08-21' },
      false,
    ],
    ['Who is captain Jan?', FERRY, true],
    ['Did it sail on Friday?', FERRY, true],
  ])('%j of a passage: %#', (question, fields, expected) => {
    expect(hasAskedDates(testHit(fields), terms(question))).toBe(expected);
  });
});

describe('askedNames()', () => {
  test.each([
    ['Who won the World Cup?', 'Cup', ['World Cup']],
    ['Where is Voss & Dalby’s yard?', 'Dalby’s', ['Voss & Dalby']],
    ['Who is Mina?', 'Mina', ['Mina']],
    ['who is mina', 'mina', ['mina']],
  ])('in %j with %s are %j', (question, word, names) => {
    expect(askedNames(question, [{ text: word }])).toEqual(names);
  });
});
