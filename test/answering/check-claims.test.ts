import { describe, expect, test } from 'vitest';
import { checkClaim, checkClaims } from '../../src/answering/check-claims.ts';
import type { CheckName, RemovedClaim } from '../../src/answering/checked-claim.ts';
import { testEvidence } from './evidence.ts';

const FARE =
  'A return ticket to Lammeroog on the new electric ferry will cost €11.50. The county council set the fare on ' +
  'Thursday by 15 votes to 13. “We have to buy electricity, not compliments,” managing director Dirk Ottevanger ' +
  'told councillors in January. In return the county will pay the company an extra €420,000 a year.';
const BILL =
  'The county now expects the ferry to cost €29.8 million in all, 2.3 million more than it said in March. Council ' +
  'leader Mina Harcastle presented the report on Wednesday. "Nobody likes a bill," she said. The tower accounts for ' +
  'twelve hundred pages of paper.';
const SEALS =
  'Op de zandplaat liggen deze zomer 180 zeehonden. Dat heeft de Eddermark Seal Trust maandag geteld. ‘Een zeehond ' +
  'hoort de oude boot’, zegt Anneke Thiessen. Onder hen waren 47 jongen.';
const STORM =
  'Captain Albert Crake stormed off during the sea trials in March 2025, a source told Quayside Whispers. Lammer ' +
  'Line did not answer. The Agatha sailed on.';

const EVIDENCE = testEvidence(
  {
    id: 'fare',
    text: FARE,
    start: 100,
    outlet: 'Kelderwick Courier',
    published: '2025-02-14',
    headline: 'Fare set at €11.50',
  },
  {
    id: 'bill',
    text: BILL,
    outlet: 'Kelderwick Courier',
    published: '2024-11-21',
    headline: 'Island ferry bill nears 30 million',
  },
  {
    id: 'seals',
    text: SEALS,
    outlet: 'De Schelpkoerier',
    published: '2024-08-21',
    language: 'nl',
    headline: 'Zeehonden geteld',
  },
  {
    id: 'storm',
    text: STORM,
    outlet: 'Quayside Whispers',
    notBefore: '2025-03-01',
    headline: 'Did Captain Crake jump ship?',
  },
);

/** Quotes that stand in passages 1 to 4. */
const Q = {
  1: 'A return ticket to Lammeroog on the new electric ferry will cost €11.50.',
  2: 'The county now expects the ferry to cost €29.8 million in all',
  3: 'Op de zandplaat liggen deze zomer 180 zeehonden.',
  4: 'Captain Albert Crake stormed off during the sea trials',
} as const;

type Id = keyof typeof Q;

const CONTEXT = { evidence: EVIDENCE, language: 'en', today: '2025-09-01' };

function check(text: string, id: number, quote: string, language = 'en') {
  return checkClaims([{ text, cites: [{ id, quote }] }], { ...CONTEXT, language });
}

const SOUND: readonly (readonly [Id, string])[] = [
  [1, 'A return ticket will cost €11.50.'],
  [1, 'On 14 February 2025, Kelderwick Courier reported that a return costs €11.50.'],
  [1, 'On 13 February 2025 the council set the fare.'],
  [1, 'The council voted 15 to 13.'],
  [1, 'Fifteen councillors were in favour and thirteen against.'],
  [
    1,
    'The county pays Lammer Line’s ferry to Lammeroog €420k a year.'.replace(
      'Lammer Line’s',
      'the',
    ),
  ],
  [1, 'The county will add 420 thousand euros a year.'],
  [1, 'Dirk Ottevanger said: “We have to buy electricity, not compliments.”'],
  [1, 'Ottevanger told councillors: “We have to buy electricity”.'],
  [1, 'D. Ottevanger spoke in January 2025.'],
  [1, 'In February 2025 the fare was set.'],
  [1, 'In 2025 the fare was set.'],
  [1, 'Under the headline “Fare set at €11.50” the Courier told of the vote.'],
  [1, 'Islanders get a new fare.'],
  [1, 'Ottevanger’s company gets more.'],
  [2, 'The ferry will cost 29.8 million euros.'],
  [2, 'On 21 November 2024, Kelderwick Courier put the bill at €29.8m.'],
  [2, 'On 20 November 2024 Mina Harcastle presented the report.'],
  [2, 'Harcastle presented it on Wednesday.'],
  [2, 'M. Harcastle leads the council.'],
  [2, 'It is 2.3 million more than the county said in March 2024.'],
  [2, 'It is 2,300,000 more than before.'],
  [2, 'The tower takes 1,200 pages.'],
  [2, 'The tower takes 1.2k pages.'],
  [2, 'Harcastle said that “nobody likes a bill”.'],
  [2, 'The bill nears 30 million.'],
  [3, 'There were 180 seals, 47 of them young.'],
  [3, 'On 19 August 2024 the Eddermark Seal Trust counted them.'],
  [3, 'On 21 August 2024, De Schelpkoerier reported 180 seals.'],
  [3, 'Thiessen said: ‘Een zeehond hoort de oude boot’.'],
  [3, 'Anneke Thiessen speaks of the old boat.'],
  [3, 'Forty-seven pups were counted.'],
  [3, 'Seals were counted in 2024.'],
  [4, 'According to a source, Captain Crake stormed off in March 2025.'],
  [4, 'Albert Crake stormed off, a source told Quayside Whispers.'],
  [4, 'A. Crake stormed off.'],
  [4, 'In an undated article, not before 1 March 2025, Quayside Whispers reported a row.'],
  [4, 'Lammer Line did not answer Quayside Whispers.'],
  [4, 'The Agatha sailed on.'],
  [4, 'Agatha sailed on.'],
  [4, 'Crake’s row was in 2025.'],
  [4, 'It once stormed, one source said.'],
];

const FAULTY: readonly (readonly [RemovedClaim['check'], Id, string])[] = [
  ['number', 1, 'A return ticket will cost €12.50.'],
  ['number', 1, 'A return ticket will cost €11.'],
  ['number', 1, 'The council voted 16 to 13.'],
  ['number', 1, 'Fourteen councillors were in favour.'],
  ['number', 1, 'The county pays €42,000 a year.'],
  ['number', 1, 'The county pays €420 million a year.'],
  ['number', 1, 'The county pays €420 a year.'],
  ['number', 1, 'The fare was set in 2024.'],
  ['number', 1, 'On 14 February 2025, 14 people voted.'],
  ['number', 2, 'The ferry will cost 28.9 million euros.'],
  ['number', 2, 'The ferry will cost 29.8 billion euros.'],
  ['number', 2, 'It is three million more.'],
  ['number', 2, 'The tower takes 1,300 pages.'],
  ['number', 2, 'The tower takes twelve thousand pages.'],
  ['number', 3, 'There were 108 seals.'],
  ['number', 3, 'Forty-eight pups were counted.'],
  ['number', 4, 'Two cups were thrown.'],
  ['date', 1, 'On 15 February 2025, Kelderwick Courier reported the fare.'],
  ['date', 1, 'On 12 February 2025 the council set the fare.'],
  ['date', 1, 'In March 2025 the fare was set.'],
  ['date', 1, 'Ottevanger spoke in January 2024.'],
  ['date', 2, 'On 19 November 2024 the report was presented.'],
  ['date', 2, 'On 21 November 2023 the report was presented.'],
  ['date', 3, 'On 20 August 2024 the seals were counted.'],
  ['date', 4, 'Crake stormed off in April 2025.'],
  ['date', 4, 'Crake stormed off on 5 March 2025.'],
  ['name', 1, 'According to Mina Harcastle, a return costs €11.50.'],
  ['name', 1, 'Harcastle said that a return costs €11.50.'],
  ['name', 1, 'Dirk Ottevinger spoke to councillors.'],
  ['name', 1, 'Erik Ottevanger spoke to councillors.'],
  ['name', 1, 'A return ticket to Grimmersund will cost €11.50.'],
  ['name', 1, 'Island Echo reported the fare of €11.50.'],
  ['name', 2, 'The report was presented by Ottevanger.'],
  ['name', 2, 'Council leader Mina Hardcastle presented the report.'],
  ['name', 3, 'The Kelderwick Seal Trust counted the seals.'],
  ['name', 3, 'Anneke Tiessen speaks of the old boat.'],
  ['name', 4, 'Captain Albert Drake stormed off.'],
  ['name', 4, 'A source told Radio Eddermark.'],
  ['name', 4, 'The Eiderlight sailed on.'],
  ['name', 4, 'Harcastle sailed on.'],
  ['quotation', 1, 'Ottevanger said: “We have to sell electricity, not compliments.”'],
  ['quotation', 1, 'Ottevanger said: “We have to buy electricity and compliments.”'],
  ['quotation', 1, 'Ottevanger said: “We have to buy electricity … compliments.”'],
  ['quotation', 1, 'The county said: “We have paid enough.”'],
  ['quotation', 1, 'Harcastle said: “We have to buy electricity, not compliments.”'],
  ['quotation', 2, 'Harcastle said: “Everybody likes a bill.”'],
  ['quotation', 2, 'Harcastle said: "Nobody likes the bill."'],
  ['quotation', 2, 'Dirk Ottevanger said that “nobody likes a bill”.'],
  ['quotation', 3, 'Thiessen said: ‘Een zeehond hoort de nieuwe boot’.'],
  ['quotation', 4, 'Crake said: “He hates the headset.”'],
];

const BAD_QUOTES: readonly (readonly [string, string, CheckName])[] = [
  ['fabricated', 'The county will build a second ferry next year.', 'quote'],
  [
    'of changed words',
    'A return ticket to Lammeroog on the new electric ferry will cost €12.50.',
    'quote',
  ],
  ['of swapped names', 'managing director Mina Harcastle told councillors', 'quote'],
  ['stitched together', 'A return ticket to Lammeroog will pay the company', 'stitched'],
  [
    'stitched from two passages',
    'The county council set the fare … Nobody likes a bill',
    'stitched',
  ],
  ['in another order', 'told councillors in January … The county council set the fare', 'stitched'],
  ['cut within a number', 'on the new electric ferry will cost €11', 'quote'],
  ['without its negation', 'buy electricity … compliments', 'quote'],
  ['translated', 'On the sandbank lie 180 seals this summer.', 'quote'],
  ['too short to prove anything', 'the fare', 'quote'],
  ['empty', '', 'quote'],
];

describe('checkClaims()', () => {
  test.each(SOUND)('keeps, of passage %i: %s', (id, text) => {
    const { kept, removed } = check(text, id, Q[id]);
    expect(removed).toEqual([]);
    expect(kept).toMatchObject([{ text, support: [{ evidence: { id } }] }]);
  });

  test.each(FAULTY)('removes for its %s, of passage %i: %s', (reason, id, text) => {
    const { kept, removed } = check(text, id, Q[id]);
    expect(kept).toEqual([]);
    expect(removed).toMatchObject([{ text, check: reason }]);
  });

  test.each(BAD_QUOTES)('removes a claim whose quote is %s', (_, quote, name) => {
    expect(check('A return ticket costs money.', 1, quote)).toMatchObject({
      kept: [],
      removed: [{ check: name }],
    });
  });

  test.each([0, 5, -1, 99])('removes a claim that cites the unknown id %i', (id) => {
    expect(check('A return ticket costs money.', id, Q[1])).toMatchObject({
      kept: [],
      removed: [{ check: 'citation', detail: `cites ${id}` }],
    });
  });

  test('removes a claim that cites nothing', () => {
    const { removed } = checkClaims([{ text: 'It sails.', cites: [] }], CONTEXT);
    expect(removed).toMatchObject([{ check: 'citation', detail: 'cites nothing' }]);
  });

  test('cites a quote of another passage from where it stands', () => {
    const { kept } = check('The ferry will cost 29.8 million euros.', 1, Q[2]);
    expect(kept).toMatchObject([{ support: [{ evidence: { id: 2 }, quote: Q[2] }] }]);
  });

  test('checks a claim against the passage its quote stands in', () => {
    expect(check('A return costs €11.50.', 1, Q[2]).removed).toMatchObject([{ check: 'number' }]);
  });

  test('drops the bad citation of a claim with a good one, and repeats', () => {
    const cites = [
      { id: 1, quote: Q[1] },
      { id: 9, quote: Q[1] },
      { id: 2, quote: 'It was never said at all.' },
      { id: 1, quote: Q[1] },
    ];
    const { kept } = checkClaims([{ text: 'A return costs €11.50.', cites }], CONTEXT);
    expect(kept[0]?.support.map(({ evidence }) => evidence.id)).toEqual([1]);
  });

  test('lets a claim rest on two passages', () => {
    const cites = [
      { id: 1, quote: Q[1] },
      { id: 3, quote: Q[3] },
    ];
    const text = 'A return costs €11.50, and there are 180 seals.';
    expect(checkClaims([{ text, cites }], CONTEXT).kept[0]?.support).toHaveLength(2);
  });

  test('gives the words as published, with their offsets in the body', () => {
    const { kept } = check('It costs money.', 1, '"we have to BUY electricity, not compliments"');
    const [support] = kept[0]?.support ?? [];
    expect(support?.quote).toBe('We have to buy electricity, not compliments');
    expect(FARE.slice((support?.start ?? 0) - 100, (support?.end ?? 0) - 100)).toBe(support?.quote);
  });

  test.each([
    ['nl', 3, 'Op 21 augustus 2024 telde men 180 zeehonden, volgens De Schelpkoerier.', true],
    ['nl', 3, 'Op 20 augustus 2024 telde men 180 zeehonden.', false],
    ['de', 2, 'Am 21. November 2024 nannte Mina Harcastle 29,8 Millionen Euro.', true],
    ['de', 2, 'Am 21. November 2024 nannte Mina Hartkastell 29,8 Millionen Euro.', false],
    ['de', 2, 'Es kostet 28,9 Millionen Euro.', false],
    ['fr', 1, 'Le 14 février 2025, un retour coûte 11,50 euros.', true],
    ['fr', 1, 'Le 14 février 2025, un retour coûte 12,50 euros.', false],
    ['es', 1, 'El 14 de febrero de 2025, la vuelta cuesta 11,50 euros.', true],
    ['es', 1, 'El 15 de febrero de 2025, la vuelta cuesta 11,50 euros.', false],
  ] as const)('judges in %s, of passage %i: %s', (language, id, text, isSound) => {
    expect(check(text, id, Q[id], language).kept).toHaveLength(Number(isSound));
  });

  test('has enough of both kinds', () => {
    expect(SOUND.length).toBeGreaterThanOrEqual(40);
    expect(FAULTY.length + BAD_QUOTES.length).toBeGreaterThanOrEqual(40);
  });
});

describe('checkClaim()', () => {
  test('says in a sentence what is wrong, with what the claim rests on', () => {
    const claim = { text: 'A return costs €12.50.', cites: [{ id: 1, quote: Q[1] }] };
    expect(checkClaim(claim, CONTEXT)).toMatchObject({
      ...claim,
      reason: 'These numbers do not stand in the cited text: 12.50.',
      support: [{ quote: Q[1] }],
    });
  });
});
