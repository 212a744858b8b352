import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { createExtractiveWriter } from '../../src/answering/writers/extractive.ts';
import { createModelJudge } from '../../src/evaluation/answers/answer-judge.ts';
import { describeAnswers } from '../../src/evaluation/answers/describe-answers.ts';
import { evaluateAnswers } from '../../src/evaluation/answers/evaluate-answers.ts';
import { figuresOf } from '../../src/evaluation/answers/figures.ts';
import { holdsGold } from '../../src/evaluation/answers/holds-gold.ts';
import { judgeAnswer, type Measures } from '../../src/evaluation/answers/judge-answer.ts';
import { readCases } from '../../src/evaluation/answers/read-cases.ts';
import { createOpenAIChat } from '../../src/models/openai-chat.ts';
import { openSetEdition } from '../../src/evaluation/set-edition.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';
import { writeFiles } from '../support/small-coverage.ts';
import { startOpenAIServer } from '../support/openai/server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const articles = [
  ['lamp', 'The lamp is lit', 'Fishermen from Bremhaven saw the lamp of the lighthouse at dusk.'],
  ['stairs', 'New stairs', 'The lighthouse got 1,200 new stairs of oak on 5 January 2021.'],
].map(([id, headline, body]) => ({ id, headline, outlet: 'The Gull', date: '2021-01-06', body }));

const GULL = { outlet: 'The Gull', published: '2021-01-06', language: 'en' };

const questions = [
  {
    ...{ id: '1', question: 'How many stairs of oak did the lighthouse get?', type: 'fact' },
    ...{ answerable: true, articles: ['stairs'], gold: ['1200'], ...GULL },
  },
  {
    ...{ id: '2', question: 'Who saw the lamp of the lighthouse?', type: 'fact' },
    ...{ answerable: true, articles: ['lamp'], gold: ['sailors'], ...GULL },
  },
  { id: '3', question: 'Who won the regatta?', type: 'none', answerable: false, articles: [] },
  { id: '4', question: 'What is new?', outlets: ['Nobody'], answerable: false },
];

const folder = writeFiles(temporaryFolder(), {
  'coverage.jsonl': articles.map((one) => JSON.stringify(one)).join('\n'),
  'cases.jsonl': questions.map((one) => JSON.stringify(one)).join('\n'),
  'no-gold.jsonl': '{"id": "1", "question": "Who?", "answerable": true, "articles": ["lamp"]}\n',
});

const embedder = fakeEmbedder();
const writer = createExtractiveWriter({ embedder });
const now = new Date('2025-01-06T09:30:00Z');
const set = {
  name: 'lighthouse',
  coverage: { path: join(folder, 'coverage.jsonl') },
  cases: await readCases(join(folder, 'cases.jsonl')),
};
const options = { folder: join(folder, 'data'), now };
const run = await evaluateAnswers(set, {
  ...options,
  parts: { embedder, writer, fallback: writer, clock: () => now },
});
const [stairs, lamp, regatta, nobody] = run.answers;

describe('evaluateAnswers() with a judge', async () => {
  const server = await startOpenAIServer();
  afterAll(() => server.close());
  const { apiKey, baseUrl } = server;
  const chat = createOpenAIChat({ apiKey, baseUrl, model: 'judge-2025-01-01', format: 'text' });
  const judge = createModelJudge(chat);
  const evaluate = () =>
    evaluateAnswers(set, {
      ...options,
      judge,
      parts: { embedder, writer, fallback: writer, clock: () => now },
    });

  test('has every answer read that is there, and no refusal', async () => {
    server.chat.enqueue({ text: 'RIGHT' }, { text: 'Wrong.' });
    const judged = await evaluate();
    expect(judged.answers.map(({ measures }) => measures.judged)).toEqual([1, 0, null, null]);
    expect(judged.judge).toBe('judge-2025-01-01, judge1');
    expect(figuresOf(judged).all.measures.judged?.value).toBe(0.5);
    expect(describeAnswers(judged, false)).toContain('judge-2025-01-01, judge1');
    const asked = server.requests.map(({ body }) => JSON.stringify(body));
    expect(asked).toHaveLength(2);
    expect(asked[0]).toContain('stairs of oak');
    expect(asked[0]).toContain('"temperature":0');
  });

  test('takes no other word for a verdict', async () => {
    server.chat.respondWith(() => ({ text: 'It depends.' }));
    await expect(evaluate()).rejects.toThrow(/neither RIGHT nor WRONG, but "It depends\."/);
  });
});

describe('evaluateAnswers()', () => {
  test('knows right answers, wrong ones and right refusals', () => {
    expect(stairs?.measures).toMatchObject({ right: 1, answered: 1, gold: 1, refused: null });
    expect(lamp?.measures).toMatchObject({ right: 0, answered: 1, gold: 0, refused: null });
    expect(regatta?.measures).toMatchObject({ right: 1, answered: null, gold: null, refused: 1 });
  });

  test('counts a filter that cannot be met as refused, and says why', () => {
    expect(nobody).toMatchObject({ answer: null, measures: { right: 1, refused: 1 } });
    expect(nobody?.refused).toMatch(/No outlet called "Nobody"/);
  });

  test('finds nothing to say against the citations of the program', () => {
    const whole = { citationPrecision: 1, citationRecall: 1, validCitations: 1, metadata: 1 };
    expect(stairs?.measures).toMatchObject({ ...whole, quotes: 1, numbers: 1, names: 1, dates: 1 });
  });
});

function first(answer: Answer, change: Partial<Answer['citations'][number]>): Answer {
  return { ...answer, citations: answer.citations.map((one) => ({ ...one, ...change })) };
}

function saying(answer: Answer, text: string): Answer {
  return { ...answer, claims: answer.claims.map((claim) => ({ ...claim, text })) };
}

const DAMAGES: readonly (readonly [string, keyof Measures, (answer: Answer) => Answer])[] = [
  ['a changed quote', 'validCitations', (answer) => first(answer, { quote: 'The lighthouse' })],
  ['a shifted quote', 'validCitations', (answer) => first(answer, { start: 1 })],
  ['an article that is not there', 'validCitations', (answer) => first(answer, { articleId: 'x' })],
  ['a wrong outlet', 'metadata', (answer) => first(answer, { outlet: 'The Tern' })],
  ['a wrong date', 'metadata', (answer) => first(answer, { published: '2021-01-07' })],
  ['another article', 'citationPrecision', (answer) => first(answer, { articleId: 'lamp' })],
  ['a claim without citation', 'quotes', (answer) => ({ ...answer, citations: [] })],
  ['a made-up quotation', 'quotes', (answer) => saying(answer, 'They said “we built the stairs”.')],
  ['a wrong number', 'numbers', (answer) => saying(answer, 'It got 1,300 stairs.')],
  ['a wrong name', 'names', (answer) => saying(answer, 'The stairs are those of Port Wessel.')],
  ['a wrong day', 'dates', (answer) => saying(answer, 'It got them on 9 January 2021.')],
];

describe('judgeAnswer()', async () => {
  const edition = await openSetEdition(set, { ...options, embedder });
  const found = await Promise.all(articles.map(({ id }) => edition.article(id ?? '')));
  await edition.close();
  const known = new Map(found.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  const truth = { articles: known, relevant: [new Set(['stairs'])] };

  test.each(DAMAGES)('notices %s', (_, measure, damage) => {
    if (!stairs?.answer) throw new Error('there is no answer to damage');
    const { asked, answer } = stairs;
    expect(judgeAnswer(asked, answer, truth)[measure]).toBe(1);
    expect(judgeAnswer(asked, damage(answer), truth)[measure]).toBe(0);
  });
});

describe('holdsGold()', () => {
  test.each([
    ['1,3 miljoen', 'a ring of 1.3 miljoen dollars'],
    ['2,406', 'some 2.406 votes'],
    ['nine minutes', 'it takes 9 minutes'],
    ['72-day', 'a 72 day marriage'],
    ["Mother's Day", 'on Mother’s Day'],
    ['Müller', 'said MULLER'],
  ])('finds “%s” in “%s”', (gold, text) => {
    expect(holdsGold(gold, text)).toBe(true);
  });

  test.each([
    ['1,3 miljoen', 'a ring of 13 miljoen dollars'],
    ['nine minutes', 'nine boats and two minutes'],
    ['63 cars', 'of 36 cars'],
  ])('does not find “%s” in “%s”', (gold, text) => {
    expect(holdsGold(gold, text)).toBe(false);
  });
});

describe('figures', () => {
  test('are means over the questions that have something to be measured', () => {
    const { all, answerable, types, writers } = figuresOf(run);
    expect({ answerable, writers }).toEqual({ answerable: 2, writers: { extractive: 3 } });
    expect(all.measures.right?.value).toBe(0.75);
    expect(all.measures.gold?.value).toBe(0.5);
    expect(types.none?.measures.gold).toBeNull();
  });

  test('are printed with what went wrong', () => {
    const table = describeAnswers(run, true);
    expect(table).toMatch(/^lighthouse: 4 questions, 2 of them answerable; 3 by extractive$/m);
    expect(table).toMatch(/^all +4 +\.750/m);
    expect(table).toContain('2 (fact, answered): Who saw the lamp of the lighthouse?');
    expect(table).not.toContain('Who won the regatta?');
  });
});

test('a question that should be answered and has no gold is refused', async () => {
  await expect(readCases(join(folder, 'no-gold.jsonl'))).rejects.toThrow(/line 1/);
});
