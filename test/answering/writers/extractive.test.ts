import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../../src/answering/check-claims.ts';
import { answerSentences } from '../../../src/answering/writers/answer-sentences.ts';
import type { TakenBack } from '../../../src/answering/corrections/taken-back.ts';
import { createExtractiveWriter } from '../../../src/answering/writers/extractive.ts';
import { scoreSentences } from '../../../src/answering/writers/score-sentences.ts';
import { selectStretches, withAskedKind } from '../../../src/answering/writers/select-stretches.ts';
import { quoteStretch } from '../../../src/answering/writers/stretches.ts';
import { sentences as sentencesOf } from '../../../src/language/sentences.ts';
import type { Detail } from '../../../src/answering/detail.ts';
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
    const candidates = answerSentences(request.evidence);
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
    await scoreSentences(answerSentences(request.evidence), request, dutch);
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
      answerSentences(request.evidence),
      request,
      own,
    );
    expect(scored.length).toBeGreaterThan(5);
    expect(scored.length).toBeLessThan(30);
    expect(own.calls.passages.flat()).toHaveLength(scored.length + 1);
  });
});

describe('selectStretches()', () => {
  const texts = [
    'Femke Oldewater becomes captain of the ferry.',
    'The harbour has a new cat.',
    'Somebody painted the lighthouse.',
    'The captain of the ferry becomes Femke Oldewater.',
    'Nobody knows the price of the old ferry yet.',
    'In winter the ferry sails only twice a day.',
  ];
  const sentences = answerSentences(testEvidence({ ...LATE, text: texts.join(' ') }));
  const scored = (...scores: readonly number[]) =>
    sentences
      .map((sentence, index) => ({ ...sentence, score: scores[index] ?? 0 }))
      .toSorted((a, b) => b.score - a.score);
  const places = (detail: Detail, ...scores: readonly number[]) =>
    selectStretches(scored(...scores), detail).map(({ first, last }) => [first, last]);

  test.each([
    ['one that is sure alone', [0.8, 0.02, 0.02], [[0, 0]]],
    [
      'those that may be it apart',
      [0.3, 0, 0.25],
      [
        [0, 0],
        [2, 2],
      ],
    ],
    ['those side by side as one', [0.3, 0.25], [[0, 1]]],
    ['what joins two as one', [0.3, 0.2, 0.25], [[0, 2]]],
    ['what is said in other words only once', [0.4, 0, 0, 0.4], [[0, 0]]],
    [
      'none that is far less likely',
      [0.3, 0, 0.011, 0, 0.2],
      [
        [0, 0],
        [4, 4],
      ],
    ],
  ])('takes %s', (_, scores, expected) => {
    expect(places('normal', ...scores)).toEqual(expected);
  });

  test('says more where more is wanted', () => {
    const scores = [0.2, 0, 0.2, 0, 0.2, 0.2];
    expect(places('short', ...scores)).toEqual([[0, 0]]);
    expect(places('long', ...scores)).toEqual([
      [0, 0],
      [2, 2],
      [4, 5],
    ]);
  });

  test('takes nothing of nothing', () => {
    expect(selectStretches([], 'normal')).toEqual([]);
  });
});

describe('withAskedKind()', () => {
  const text =
    'The ferry is painted. The crossing takes 35 minutes. Nobody likes the paint. Once it took 40 minutes.';
  const [evidence] = testEvidence({ ...LATE, text });
  const all = sentencesOf(text);
  const runs = [0, 1, 2, 3].flatMap((place) =>
    evidence === undefined ? [] : [{ evidence, all, first: place, last: place, score: 0.2 }],
  );
  const places = (query: string) => withAskedKind(runs, query).map(({ first }) => first);

  test('keeps the likeliest, and what may hold what is asked for', () => {
    expect(places('How long does the crossing take?')).toEqual([0, 1, 3]);
  });

  test('keeps all where no person, day, amount or place is asked for', () => {
    expect(places('Is the crossing long?')).toEqual([0, 1, 2, 3]);
  });
});

describe('quoteStretch()', () => {
  const quoteOf = (text: string, first: number, last = first) => {
    const [evidence] = testEvidence({ ...LATE, text });
    if (evidence === undefined) throw new Error('no evidence');
    return quoteStretch({ evidence, all: sentencesOf(text), first, last });
  };

  test('quotes a sentence with those beside it', () => {
    const { text, quote } = quoteOf(
      'The first day. The second day came. The third. The fourth.',
      1,
    );
    expect(text).toBe('The second day came.');
    expect(quote).toBe('The first day. The second day came. The third.');
  });

  test('begins with the sentence that says of whom it speaks', () => {
    const named = 'Femke Oldewater becomes captain of the ferry.';
    const { text } = quoteOf(`${named} She takes over on 1 April.`, 1);
    expect(text).toBe(`${named} She takes over on 1 April.`);
    expect(quoteOf(`${named}\nShe takes over on 1 April.`, 1).text).toBe(
      'She takes over on 1 April.',
    );
  });

  test('begins behind the dateline of a wire story', () => {
    const text = 'KELDERWICK (Strandline) - The ferry sails today. It is late.';
    expect(quoteOf(text, 0)).toMatchObject({
      text: 'The ferry sails today.',
      quote: 'The ferry sails today. It is late.',
    });
    expect(quoteOf(text, 1).quote).toBe('The ferry sails today. It is late.');
  });

  test('goes on to the end of a quotation', () => {
    const text = '“The ferry is late. We like it,” the captain said. The cat sleeps.';
    expect(quoteOf(text, 0).text).toBe('“The ferry is late. We like it,” the captain said.');
  });

  test.each([
    ['The manager was furious.', '"Everybody saw it," he said.', true],
    ['The manager was furious.', '“Everybody saw it.”', true],
    ['The manager said “no”.', '“Everybody saw it,” he said.', false],
    ['The manager was furious.', '“Everybody saw it,” Ines Falk said at the gate.', false],
    ['The manager was furious.', 'Everybody saw it.', false],
  ])('where words are asked for, “%s” is told with “%s”: %s', (sentence, next, isTold) => {
    const text = `${sentence} ${next} The cat sleeps.`;
    const [evidence] = testEvidence({ ...LATE, text });
    if (evidence === undefined) throw new Error('no evidence');
    const run = { evidence, all: sentencesOf(text), first: 0, last: 0 };
    expect(quoteStretch(run, { isOfWords: true }).text).toBe(
      isTold ? `${sentence} ${next}` : sentence,
    );
    expect(quoteStretch(run).text).toBe(sentence);
  });

  test.each([
    ['Two members called for the mayor to resign.', 'He said he would not.', true],
    ['Two members called for the mayor to resign.', 'She did.', true],
    ['Two members called for the mayor to resign.', 'He denied it.', true],
    ['Two members called for the mayor to resign.', 'She went home.', false],
    ['Two members called for the mayor to resign.', 'Most of them are from the north.', false],
  ])('“%s” is told with “%s”, which says yes or no to it: %s', (sentence, next, isTold) => {
    const text = `${sentence} ${next} The cat sleeps.`;
    expect(quoteOf(text, 0).text).toBe(isTold ? `${sentence} ${next}` : sentence);
  });

  test('leaves out what there is no room for', () => {
    const long = `It was ${'very '.repeat(200)}late.`;
    const { quote } = quoteOf(`${long} The ferry Eiderlight sailed at noon. ${long}`, 1);
    expect(quote).toBe('The ferry Eiderlight sailed at noon.');
  });

  test('stands in the passage', () => {
    const bits = fc.constantFrom('The ferry sailed at noon', '. ', '? ', '“', '”', '"', '\n', ' ');
    fc.assert(
      fc.property(fc.array(bits), fc.nat(5), (all, at) => {
        const text = all.join('');
        const [evidence] = testEvidence({ ...LATE, text });
        const found = sentencesOf(text);
        if (evidence === undefined || at >= found.length) return;
        const one = quoteStretch({ evidence, all: found, first: at, last: at });
        expect(text.slice(one.start, one.end)).toBe(one.text);
        expect(one.quote).toContain(one.text);
        expect(text).toContain(one.quote);
      }),
    );
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
      [
        {
          id: 1,
          quote: 'Femke Oldewater becomes captain of the ferry. The harbour has a new cat.',
        },
      ],
    ]);
  });

  test('answers nothing where an amount is asked for, and nothing quoted has one that fits', async () => {
    const ask = (text: string) =>
      writer.write(writerRequest('How long is the new pier of Sandmuide?', [{ ...LATE, text }]));
    const about = 'The new pier of Sandmuide';
    expect((await ask(`${about} is 90 metres long.`)).answerable).toBe('full');
    expect((await ask(`${about} is for 36 boats.`)).claims).toEqual([]);
  });

  test('tells a likely sentence with an amount that fits where the likeliest has none', async () => {
    const signed =
      'The agreement on the winter timetable of the ferry was signed in Sandmuide on Friday. ' +
      'Everybody shook hands, and there was cake for all of them. The mayor sang. ' +
      'The agreement runs until the end of 2026.';
    const query = 'How long will the agreement on the winter timetable of the ferry last?';
    const { claims } = await writer.write(
      writerRequest(query, [{ ...LATE, text: signed }], { detail: 'short' }),
    );
    expect(claims.map(({ text }) => text).join(' ')).toContain('until the end of 2026');
  });

  test('tells of a topic how its newest articles begin, the newest first', async () => {
    const older = {
      ...EARLY,
      text: 'The ferry needs a new coat of paint. Somebody has to buy it.',
    };
    const newer = { ...LATE, text: 'The ferry has been painted blue. The old ferry was red.' };
    const { claims } = await writer.write(writerRequest('ferry', [older, newer]));
    expect(claims.map(({ text }) => text)).toEqual([
      'On 2 May 2025, Island Echo reported: “The ferry has been painted blue.”',
      'Earlier, on 1 April 2025, Kelderwick Courier reported: “The ferry needs a new coat of paint.”',
    ]);
  });

  test('answers nothing where a deed is asked about, and nothing quoted tells it', async () => {
    const ask = (text: string) =>
      writer.write(writerRequest('Has the ferry been sold?', [{ ...LATE, text }]));
    expect((await ask('The ferry was sold to a museum in May.')).answerable).toBe('full');
    expect((await ask('A ticket for the ferry is blue, and was never red.')).claims).toEqual([]);
  });

  test('names what nothing quoted speaks of, where it may not be the answer', async () => {
    const both = 'Who is the captain of the ferry, and who baked and sold the biscuits?';
    const partial = await writer.write(writerRequest(both, [LATE]));
    expect(partial).toMatchObject({
      answerable: 'partial',
      lacking: ['baked', 'sold', 'biscuits'],
    });
    const full = await writer.write(writerRequest(WHO, [LATE]));
    expect(full).toMatchObject({ answerable: 'full', lacking: [] });
  });

  describe('of a sentence with a number that was corrected', () => {
    const wrong = 'The new ferry has room for 63 cars and makes the crossing in 35 minutes.';
    const right = 'The new ferry has room for 36 cars.';
    const taken: TakenBack = {
      articleId: 'early',
      start: 0,
      end: wrong.length,
      by: { articleId: 'late', start: 0, end: right.length },
      number: { start: wrong.indexOf('63'), end: wrong.indexOf(' and') },
      text: 'a correction of 2 May 2025',
    };
    const ask = (query: string, takenBack: TakenBack) =>
      writer.write(
        writerRequest(
          query,
          [
            { ...EARLY, text: wrong },
            { ...LATE, text: right },
          ],
          {
            takenBack: [takenBack],
          },
        ),
      );

    test('says what else is asked for, and cites the correction as well', async () => {
      const { claims } = await ask('How long does the new ferry take for the crossing?', taken);
      expect(claims).toContainEqual({
        text: `On 1 April 2025, Kelderwick Courier reported: “${wrong}”`,
        cites: [
          { id: 1, quote: wrong },
          { id: 2, quote: right },
        ],
      });
    });

    test.each([
      ['is asked for', 'How many cars has the new ferry room for?', taken],
      [
        'is not all that was corrected',
        'How long does the new ferry take for the crossing?',
        { ...taken, number: null },
      ],
    ])('says nothing of it where the number %s', async (_, query, takenBack) => {
      const { claims } = await ask(query, takenBack);
      expect(JSON.stringify(claims)).not.toContain('63');
    });
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
