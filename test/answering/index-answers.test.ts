import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answering/answer-question.ts';
import { answerSchema, type Answer } from '../../src/answering/answer.ts';
import type { AskRequest } from '../../src/answering/dateline.ts';
import { createExtractiveWriter } from '../../src/answering/writers/extractive.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { publishFerry } from '../retrieval/ferry-edition.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';

let edition: Edition;
beforeAll(async () => {
  ({ edition } = await publishFerry());
});
afterAll(() => edition.close());

const embedder = fakeEmbedder({ dimensions: 256 });
const writer = createExtractiveWriter({ embedder });

async function ask(question: string, request: Partial<AskRequest> = {}): Promise<Answer> {
  const clock = () => new Date('2025-06-01T12:00:00Z');
  const parts = { embedder, writer, fallback: writer, clock };
  return answerQuestion({ question, ...request }, edition, parts);
}

describe('questions about the coverage itself', () => {
  test.each([
    ['How many articles mention the ferry?', '7 articles mention “ferry”'],
    ['how many articles mention the ELECTRIC FERRY?', '6 articles mention “ELECTRIC FERRY”'],
    ['How many articles mention Albert Crake?', '1 article mentions “Albert Crake”'],
    ['How many articles mention Dirk Ottevanger or Albert Crake?', '2 articles mention'],
    ['How many articles mention Rosalind Peake and the harbour wall?', '3 articles mention'],
    [
      'How many articles by Island Echo mention the ferry?',
      '2 articles mention “ferry” (Island Echo)',
    ],
    [
      'How many articles mention the ferry in March 2025?',
      '3 articles mention “ferry” (March 2025)',
    ],
    ['How many articles mention the ferry in March?', '3 articles mention “ferry” (March 2025)'],
    ['How many articles from before 2025 mention the ferry?', '1 article mentions “ferry”'],
    ['How many articles mention the ferry since May 2025?', '1 article mentions “ferry”'],
    ['How many articles mention the ferry last month?', '1 article mentions “ferry” (May 2025)'],
    ['How many articles are there?', 'The coverage has 8 articles from 5 outlets'],
    ['How many outlets covered the ferry?', '4 outlets mention “ferry”'],
    ['Which outlets mention Rosalind Peake?', '3 outlets mention “Rosalind Peake”'],
    ['Which outlets are there?', 'The coverage has 8 articles from 5 outlets'],
    ['What is in the coverage?', 'The coverage has 8 articles from 5 outlets'],
    ['Hoeveel artikelen noemen Albert Crake?', '1 artikel noemt “Albert Crake”'],
    ['Wie viele Artikel erwähnen Albert Crake?', '1 Artikel erwähnt “Albert Crake”'],
    ["Combien d'articles mentionnent Albert Crake ?", '1 article mentionne “Albert Crake”'],
    ['¿Cuántos artículos mencionan a Albert Crake?', '1 artículo menciona “Albert Crake”'],
  ])('%s', async (question, start) => {
    const answer = await ask(question);
    expect(answerSchema.parse(structuredClone(answer))).toEqual(answer);
    expect(answer).toMatchObject({ status: 'answered', writer: 'index', nearest: [] });
    expect(answer.answer.slice(0, start.length)).toBe(start);
  });

  test('rest on articles in their own words, each sentence on one at least', async () => {
    for (const question of [
      'How many articles mention the ferry?',
      'Which outlets covered the ferry?',
      'List the articles about the ferry',
      'When was the ferry first mentioned?',
    ]) {
      const { claims, citations } = await ask(question);
      expect(claims.length).toBeGreaterThan(1);
      for (const { citations: cited } of claims) expect(cited.length).toBeGreaterThan(0);
      for (const { articleId, quote, start, end } of citations)
        expect((await edition.article(articleId))?.body.slice(start, end)).toBe(quote);
    }
  });

  test('count copies, and say how many are left without them', async () => {
    const { answer } = await ask('How many articles mention Rosalind Peake?');
    expect(answer).toContain('3 articles mention “Rosalind Peake”');
    expect(answer).toContain('2 of them repeat the text of another: counted once, there is 1');
  });

  test('count undated articles apart, and tell when dates leave them out', async () => {
    expect((await ask('How many articles mention the ferry?')).answer).toContain(
      '1 of them is undated',
    );
    const { notes } = await ask('How many articles mention the ferry in 2025?');
    expect(notes).toContain('1 undated article would count too, but for the dates.');
  });

  test('say which dates are too vague to be sure', async () => {
    const answer = await ask('How many articles mention the ferry on 5 November 2024?');
    expect(answer.answer).toContain('1 article mentions “ferry” (5 November 2024)');
    expect(answer.notes.join(' ')).toContain('dated to a month or year only');
  });

  test('name the first and the last with their words', async () => {
    const first = await ask('Who first reported that the harbour wall must be repaired?');
    expect(first.answer).toMatch(
      /^The first in the coverage to mention “harbour wall”.*: Strandline, 1 March 2025: “.*harbour wall.*” \[1\]/,
    );
    const last = await ask('When was the captain last mentioned?');
    expect(last.answer).toContain('Island Echo, 2 May 2025');
    expect(last.answer).toContain('1 undated article mentions it too');
  });

  test('cannot tell what came first when nothing is dated', async () => {
    const { answer, citations } = await ask('When were the sea trials first mentioned?');
    expect(answer).toContain('1 article mentions “sea trials”, none of them dated');
    expect(citations.map(({ articleId }) => articleId)).toEqual(['storm']);
  });

  test('list articles newest first, copies once, with who else carried them', async () => {
    const { answer, citations } = await ask('List the articles about the ferry');
    const items = answer.split('\n').filter((line) => line.startsWith('- '));
    expect(items).toHaveLength(5);
    expect(items[0]).toContain('Island Echo, 2 May 2025: New captain takes the wheel');
    const wire = citations.find(({ articleId }) => articleId.startsWith('wire'));
    expect(wire?.alsoCarriedBy).toHaveLength(2);
  });

  test('leave out outlets that the question rules out', async () => {
    const { answer } = await ask('Which outlets other than Strandline mention Rosalind Peake?');
    expect(answer).toContain('2 outlets mention “Rosalind Peake”');
    expect(answer).not.toContain('Strandline:');
  });

  test('nought is said, with the nearest articles', async () => {
    const unknown = await ask('How many articles mention Zebedee Quill?');
    expect(unknown).toMatchObject({
      status: 'abstained',
      writer: 'index',
      claims: [],
      citations: [],
    });
    expect(unknown.answer).toBe('No article in the coverage mentions “Zebedee Quill”.');
    const elsewhere = await ask('How many articles by Strandline mention Albert Crake?');
    expect(elsewhere.answer).toBe(
      'No article in the coverage mentions “Albert Crake” (Strandline). Without that limit, 1 does.',
    );
    expect(elsewhere.nearest.map(({ articleId }) => articleId)).toEqual(['captain']);
    expect(elsewhere.searched.understood).toContainEqual(
      expect.objectContaining({
        id: 'outlet:Strandline',
        text: 'Strandline',
        line: 'Only articles of Strandline',
      }),
    );
  });

  test('go the usual way when undone, and when only their meaning could be found', async () => {
    const question = 'Which outlets covered the electric ferry?';
    expect((await ask(question)).writer).toBe('index');
    expect((await ask(question, { undo: ['counting'] })).writer).toBe('extractive');
    expect((await ask('Which outlets covered the unheard-of boatly happenings?')).writer).toBe(
      'extractive',
    );
  });

  test('what happened is not counted', async () => {
    for (const question of ['How many seals were counted?', 'What will a return ticket cost?'])
      expect((await ask(question)).writer).toBe('extractive');
  });
});
