import { describe, expect, test } from 'vitest';
import { assembleAnswer } from '../../src/answering/assemble-answer.ts';
import type { Support } from '../../src/answering/checked-claim.ts';
import type { Evidence } from '../../src/answering/writer.ts';
import { testEvidence } from './evidence.ts';

const [FIRST, SECOND] = testEvidence(
  {
    id: 'a',
    text: 'The Gazette wrote it. Nobody minds.',
    outlet: 'Echo',
    outletSource: 'given',
    published: '2025-01',
    publishedSource: 'header',
    url: 'https://echo.example/a',
    credits: [
      { originator: 'Gazette', speaker: null, start: 4, end: 11 },
      { originator: 'Post', speaker: null, start: 22, end: 35 },
    ],
    alsoCarriedBy: ['Post'],
  },
  { id: 'b', text: 'Another text.', notBefore: '2024' },
);

function support(evidence: Evidence | undefined, start: number, end: number): Support {
  if (evidence === undefined) throw new Error('no evidence');
  return { evidence, start, end, quote: evidence.hit.passage.text.slice(start, end) };
}

const CLAIMS = [
  { text: 'One.', support: [support(SECOND, 0, 13)] },
  { text: 'Two.', support: [support(FIRST, 0, 21), support(SECOND, 0, 13)] },
  { text: 'Three.', support: [support(FIRST, 22, 35)] },
];

describe('assembleAnswer()', () => {
  test('numbers citations by first use, one a quote', () => {
    const { answer, claims, citations } = assembleAnswer(CLAIMS, 'prose', 'en');
    expect(answer).toBe('One. [1] Two. [2][1] Three. [3]');
    expect(claims.map((claim) => claim.citations)).toEqual([[1], [2, 1], [3]]);
    expect(citations.map(({ n, articleId }) => [n, articleId])).toEqual([
      [1, 'b'],
      [2, 'a'],
      [3, 'a'],
    ]);
  });

  test('parts paragraphs', () => {
    expect(assembleAnswer(CLAIMS, 'paragraphs', 'en').answer).toBe(
      'One. [1]\n\nTwo. [2][1]\n\nThree. [3]',
    );
  });

  test('takes outlet, date, link and credits from the article', () => {
    expect(assembleAnswer(CLAIMS, 'prose', 'en').citations[1]).toEqual({
      n: 2,
      articleId: 'a',
      headline: 'Headline of a',
      outlet: 'Echo',
      outletSource: 'given',
      published: '2025-01',
      publishedSource: 'header',
      notBefore: null,
      url: 'https://echo.example/a',
      language: 'en',
      quote: 'The Gazette wrote it.',
      passage: 'The Gazette wrote it. Nobody minds.',
      start: 0,
      end: 21,
      event: null,
      via: ['Gazette'],
      alsoCarriedBy: ['Post'],
    });
  });

  test('keeps the day of an event apart from that of the article', () => {
    const [told] = testEvidence({
      id: 'a',
      text: 'The ferry sailed for the first time on Saturday.',
      published: '2025-06-16',
    });
    const { citations } = assembleAnswer(
      [{ text: 'It sailed.', support: [support(told, 0, 48)] }],
      'prose',
      'en',
    );
    expect(citations[0]).toMatchObject({
      published: '2025-06-16',
      event: { date: '2025-06-14', knownBy: 'resolved', isPlanned: false, isOfSaying: false },
    });
  });

  test('marks what is rendered in another language, and not what is quoted', () => {
    const [dutch] = testEvidence({
      id: 'nl',
      text: 'De veerboot vaart op maandag.',
      language: 'nl',
    });
    const rests = [support(dutch, 0, 29)];
    const claims = [
      { text: 'The ferry sails on Monday, the paper wrote.', support: rests },
      { text: 'The paper wrote: “De veerboot vaart op maandag.”', support: rests },
      { text: 'De veerboot vaart volgens de krant op maandag.', support: rests },
    ];
    const english = assembleAnswer(claims, 'paragraphs', 'en');
    expect(english.claims.map(({ translatedFrom }) => translatedFrom)).toEqual([['nl'], [], []]);
    expect(english.answer.split('\n\n')[0]).toBe(
      'The ferry sails on Monday, the paper wrote. [1] (translated from Dutch)',
    );
    expect(assembleAnswer(claims, 'prose', 'nl').answer).not.toContain('vertaald');
  });

  test.each([
    ['nl', '[1] (vertaald uit het Engels)'],
    ['de', '[1] (übersetzt; Original: Englisch)'],
    ['fr', '[1] (traduit ; original : anglais)'],
    ['es', '[1] (traducido del inglés)'],
    ['cy', '[1] (translated from English)'],
  ])('says so in the language of the answer: %s', (language, mark) => {
    const claims = [{ text: '48.000.', support: [support(FIRST, 0, 21)] }];
    expect(assembleAnswer(claims, 'prose', language).answer).toContain(mark);
  });

  test('makes nothing of nothing', () => {
    expect(assembleAnswer([], 'prose', 'en')).toEqual({ answer: '', claims: [], citations: [] });
  });
});
