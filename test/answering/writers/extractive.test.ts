import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../../src/answering/check-claims.ts';
import { dropIdle } from '../../../src/answering/writers/drop-idle.ts';
import { createExtractiveWriter } from '../../../src/answering/writers/extractive.ts';
import { scoreSentences } from '../../../src/answering/writers/score-sentences.ts';
import { selectSentences } from '../../../src/answering/writers/select-sentences.ts';
import { sentenceCandidates } from '../../../src/answering/writers/sentence-candidates.ts';
import { fakeEmbedder } from '../../support/fake-embedder.ts';
import { testQuestion } from '../../support/test-question.ts';
import { testEvidence, type HitFields } from '../evidence.ts';
import { writerRequest } from './writer-request.ts';

const LATE: HitFields = {
  id: 'late',
  outlet: 'Island Echo',
  published: '2025-05-02',
  text: 'Femke Oldewater becomes captain of the ferry. The harbour has a new cat. Somebody painted the lighthouse.',
};
const EARLY: HitFields = {
  id: 'early',
  outlet: 'Kelderwick Courier',
  published: '2025-04-01',
  text: 'Albert Crake was captain of the ferry.',
};
const VIA: HitFields = {
  id: 'via',
  outlet: 'Quayside Whispers',
  notBefore: '2025-03',
  start: 50,
  text: 'The captain of the ferry is Tomas Brandvik.',
  credits: [{ originator: 'Harbour Gossip', speaker: null, start: 40, end: 70 }],
};

const WHO = 'Who is the captain of the ferry?';
const embedder = fakeEmbedder({ dimensions: 256 });
const writer = createExtractiveWriter({ embedder });

describe('scoreSentences()', () => {
  test('puts the sentence first that has the words and a sign of the answer', async () => {
    const request = writerRequest(WHO, [LATE]);
    const candidates = dropIdle(sentenceCandidates(request.evidence), request);
    const { sentences: scored, answerable } = await scoreSentences(candidates, request, embedder);
    expect(answerable).toBeCloseTo(scored.reduce((sum, { score }) => sum + score, 0));
    expect(scored[0]?.text).toBe('Femke Oldewater becomes captain of the ferry.');
    const scores = scored.map(({ score }) => score);
    expect(scores.toSorted((a, b) => b - a)).toEqual(scores);
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
  });

  test('embeds nothing when the question’s language means nothing to the embedder', async () => {
    const dutch = fakeEmbedder({ languages: ['nl'] });
    const request = writerRequest(WHO, [LATE]);
    await scoreSentences(sentenceCandidates(request.evidence), request, dutch);
    expect(dutch.calls).toEqual({ passages: [], questions: [] });
  });

  test('embeds the best few of many', async () => {
    const text = Array.from(
      { length: 40 },
      (_, index) => `In ${index} weeks the ferry Eiderlight sailed to Lammeroog.`,
    ).join(' ');
    const own = fakeEmbedder();
    const request = writerRequest(WHO, [{ id: 'a', text }]);
    const { sentences: scored } = await scoreSentences(
      sentenceCandidates(request.evidence),
      request,
      own,
    );
    expect(scored.length).toBeGreaterThan(5);
    expect(scored.length).toBeLessThan(30);
    expect(own.calls.passages.flat()).toHaveLength(scored.length + 1);
  });
});

describe('dropIdle()', () => {
  test('takes a sentence along only for what it says', () => {
    const cat = 'The harbour has a quiet new cat that sleeps by the tower.';
    const other = 'Crake, who was captain until March, retires from the ferry.';
    const text = `Femke Oldewater becomes captain of the ferry. ${other} ${cat}`;
    const request = writerRequest(WHO, [{ ...LATE, text }]);
    const texts = dropIdle(sentenceCandidates(request.evidence), request).map((one) => one.text);
    expect(texts).toContain(`Femke Oldewater becomes captain of the ferry. ${other}`);
    expect(texts).not.toContain(`${other} ${cat}`);
    expect(texts).toContain(cat);
  });
});

describe('selectSentences()', () => {
  const [candidate] = sentenceCandidates(testEvidence(LATE));
  const sentence = (text: string, score: number, start: number) =>
    candidate === undefined ? [] : [{ ...candidate, text, start, end: start + 1, score }];

  test.each([
    [[], []],
    [[['One ferry sails.', 0.5]], ['One ferry sails.']],
    [
      [
        ['One ferry sails.', 0.8],
        ['A cat sleeps.', 0.1],
      ],
      ['One ferry sails.'],
    ],
    [
      [
        ['One ferry sails.', 0.4],
        ['A cat sleeps.', 0.3],
      ],
      ['One ferry sails.', 'A cat sleeps.'],
    ],
    [
      [
        ['One ferry sails.', 0.3],
        ['one ferry sails!', 0.3],
      ],
      ['One ferry sails.'],
    ],
    [
      [
        ['One.', 0.1],
        ['Two.', 0.1],
        ['Three.', 0.1],
        ['Four.', 0.1],
        ['Five.', 0.1],
        ['Six.', 0.1],
      ],
      ['One.', 'Two.', 'Three.', 'Four.'],
    ],
  ] as const)('of %j takes %j', (scored, expected) => {
    const all = scored.flatMap(([text, score], index) => sentence(text, score, index));
    expect(selectSentences(all, 'normal').map(({ text }) => text)).toEqual(expected);
  });
});

describe('selectSentences() by detail', () => {
  test.each([
    ['short', 1],
    ['normal', 4],
    ['long', 8],
  ] as const)('takes for %s at most %i', (detail, count) => {
    const [candidate] = sentenceCandidates(testEvidence(LATE));
    const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
    const all = words.flatMap((text, start) =>
      candidate ? [{ ...candidate, text, start, end: start + 1, score: 0.9 }] : [],
    );
    expect(selectSentences(all, detail)).toHaveLength(count);
  });
});

describe('selectSentences() of one passage', () => {
  test('takes no part of it twice', async () => {
    const request = writerRequest(WHO, [LATE]);
    const { sentences: scored } = await scoreSentences(
      sentenceCandidates(request.evidence),
      request,
      embedder,
    );
    const equal = scored.map((one) => ({ ...one, score: 1 }));
    const spans = selectSentences(equal, 'normal');
    for (const a of spans)
      for (const b of spans) expect(a === b || a.end <= b.start || b.end <= a.start).toBe(true);
  });
});

describe('createExtractiveWriter()', () => {
  test('quotes whole sentences in date order, each introduced and cited', async () => {
    const { answerable, claims } = await writer.write(writerRequest(WHO, [LATE, EARLY]));
    expect(answerable).toBe('full');
    expect(claims.map(({ text }) => text)).toEqual([
      'On 1 April 2025, Kelderwick Courier reported: “Albert Crake was captain of the ferry.”',
      'On 2 May 2025, Island Echo reported: “Femke Oldewater becomes captain of the ferry.”',
    ]);
    expect(claims.map(({ cites }) => cites)).toEqual([
      [{ id: 2, quote: EARLY.text }],
      [{ id: 1, quote: 'Femke Oldewater becomes captain of the ferry.' }],
    ]);
  });

  test('tells the newest first of how things are, the others as older, the undated last', async () => {
    const question = testQuestion(WHO, { currentOn: '2025-06-01' });
    const evidence = [VIA, EARLY, LATE];
    const request = writerRequest(WHO, evidence, { question, detail: 'long' });
    const { claims } = await writer.write(request);
    expect(claims.map(({ text }) => text.split(' reported')[0])).toEqual([
      'On 2 May 2025, Island Echo',
      'Earlier, on 1 April 2025, Kelderwick Courier',
      'In an undated article, not before March 2025, Quayside Whispers',
    ]);
    const context = { evidence: request.evidence, language: 'en', today: request.today };
    expect(checkClaims(claims, context).removed).toEqual([]);
  });

  test('names the originator, unless the sentence does', async () => {
    const { claims } = await writer.write(writerRequest(WHO, [VIA]));
    expect(claims[0]?.text).toMatch(
      /^In an undated article, not before March 2025, Quayside Whispers reported, citing Harbour Gossip: “The captain/,
    );
    const text = 'Harbour Gossip says the captain of the ferry is Tomas Brandvik.';
    const named = await writer.write(writerRequest(WHO, [{ ...VIA, text }]));
    expect(named.claims[0]?.text).not.toMatch(/citing/);
    const credits = [{ originator: 'Harbour Gossip', speaker: null, start: 0, end: 50 }];
    const apart = await writer.write(writerRequest(WHO, [{ ...VIA, credits }]));
    expect(apart.claims[0]?.text).not.toMatch(/citing/);
  });

  test.each([
    ['de', 'Am 2. Mai 2025 berichtete Island Echo: “'],
    ['it', 'On 2 May 2025, Island Echo reported: “'],
    [null, 'On 2 May 2025, Island Echo reported: “'],
  ])('introduces in the question’s language: %o', async (language, opening) => {
    const question = testQuestion(WHO, { language });
    const { claims } = await writer.write(writerRequest(WHO, [LATE], { question }));
    expect(claims[0]?.text.startsWith(opening)).toBe(true);
  });

  test('sets a whole quotation in no further marks', async () => {
    const text = '“The captain of the ferry is Tomas Brandvik.”';
    const { claims } = await writer.write(writerRequest(WHO, [{ ...LATE, text }]));
    expect(claims[0]?.text).toBe(`On 2 May 2025, Island Echo reported: ${text}`);
  });

  test.each([
    ['no evidence', WHO, []],
    ['nothing that fits', 'How deep is the ocean trench?', [LATE, EARLY]],
    ['another year', 'Who was captain of the ferry in 2019?', [LATE, EARLY]],
  ])('answers nothing from %s', async (_, question, hits) => {
    expect(await writer.write(writerRequest(question, hits))).toEqual({
      answerable: 'none',
      claims: [],
    });
  });

  test('writes what the checks let through', async () => {
    const nested = {
      ...LATE,
      id: 'nested',
      text: 'She spoke. “It is late. The captain of the ferry is Femke Oldewater, 41.’””',
    };
    const request = writerRequest(WHO, [LATE, EARLY, VIA, nested]);
    const { claims } = await writer.write(request);
    expect(claims.length).toBeGreaterThan(0);
    expect(
      checkClaims(claims, { evidence: request.evidence, language: 'en', today: '2025-09-01' })
        .removed,
    ).toEqual([]);
  });

  test('fails when the embedder does', async () => {
    const broken = fakeEmbedder({ embed: () => Promise.reject(new Error('no model')) });
    const write = createExtractiveWriter({ embedder: broken }).write(writerRequest(WHO, [LATE]));
    await expect(write).rejects.toThrow('no model');
  });
});
