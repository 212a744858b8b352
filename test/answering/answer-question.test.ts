import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerQuestion, type AnsweringParts } from '../../src/answering/answer-question.ts';
import { answerSchema } from '../../src/answering/answer.ts';
import type { RemovedClaim } from '../../src/answering/checked-claim.ts';
import { createDateline } from '../../src/answering/create-dateline.ts';
import type { AskRequest, Stage } from '../../src/answering/dateline.ts';
import type { Draft, Writer, WriterRequest } from '../../src/answering/writer.ts';
import { createExtractiveWriter } from '../../src/answering/writers/extractive.ts';
import { EditionShelf } from '../../src/edition/edition-shelf.ts';
import { localHome } from '../../src/edition/local/local-home.ts';
import type { Edition } from '../../src/edition/edition.ts';
import { ProviderError, UserError } from '../../src/errors.ts';
import type { FollowUpRewriter } from '../../src/retrieval/follow-up/rewriter.ts';
import { publishFerry } from '../retrieval/ferry-edition.ts';
import { fakeEmbedder } from '../support/fake-embedder.ts';

let edition: Edition;
let dataDir: string;
beforeAll(async () => {
  ({ edition, dataDir } = await publishFerry());
});
afterAll(() => edition.close());

const embedder = fakeEmbedder({ dimensions: 256 });
const extractive = createExtractiveWriter({ embedder });
const FARE = 'What will a return ticket on the ferry cost?';
const FARE_QUOTE = 'A return ticket to Lammeroog on the electric ferry will cost €11.50.';

/** A writer that gives a draft, or fails, and keeps what it was asked. */
function scripted(reply: Draft | Error) {
  const asked: WriterRequest[] = [];
  const writer: Writer = {
    name: 'openai',
    layout: 'prose',
    passages: 8,
    write(request) {
      asked.push(request);
      return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
    },
  };
  return { writer, asked };
}

function ask(request: Partial<AskRequest>, parts: Partial<AnsweringParts> = {}) {
  const clock = () => new Date('2025-06-01T12:00:00Z');
  return answerQuestion({ question: FARE, ...request }, edition, {
    embedder,
    writer: extractive,
    fallback: extractive,
    clock,
    oldAfterDays: 0,
    ...parts,
  });
}

/** A claim on the passage of an article, for a writer that is asked about it. */
function claimOn(articleId: string, text: string, quote: string) {
  return (request: WriterRequest) => ({
    text,
    cites: [
      { id: request.evidence.find(({ hit }) => hit.article.id === articleId)?.id ?? 0, quote },
    ],
  });
}

function draftOf(
  claims: readonly ReturnType<typeof claimOn>[],
  fields: Partial<Draft> = {},
): Writer {
  return {
    name: 'openai',
    layout: 'prose',
    passages: 8,
    write: (request) =>
      Promise.resolve({
        answerable: 'full',
        claims: claims.map((claim) => claim(request)),
        ...fields,
      }),
  };
}

const GOOD = claimOn('fare', 'A return will cost €11.50.', FARE_QUOTE);
const BAD = claimOn('fare', 'A return will cost €12.50.', FARE_QUOTE);

describe('answerQuestion()', () => {
  test('answers with whole sentences, cited as published', async () => {
    const answer = await ask({});
    expect(answerSchema.parse(structuredClone(answer))).toEqual(answer);
    expect(answer).toMatchObject({
      status: 'answered',
      question: FARE,
      notes: [],
      nearest: [],
      writer: 'extractive',
      embedder: embedder.fingerprint,
      edition: edition.manifest.id,
    });
    expect(answer.answer).toContain('On 14 February 2025, Kelderwick Courier reported');
    expect(answer.citations[0]).toMatchObject({
      n: 1,
      articleId: 'fare',
      outlet: 'Kelderwick Courier',
      published: '2025-02-14',
      publishedSource: 'header',
      url: 'https://courier.example/fare',
    });
    expect(answer.checked.kept).toBe(answer.checked.written);
    expect(Object.keys(answer.timingsMs)).toEqual([
      'understand',
      'embed',
      'search',
      'write',
      'check',
      'total',
    ]);
  });

  test('says from when it is, and warns where it is old news on a question about now', async () => {
    const warning = 'The newest article here is of 14 Feb 2025; things may have changed since.';
    const old = await ask({}, { oldAfterDays: 90 });
    expect(old.time).toEqual({ asOf: null, newest: '2025-02-14', undated: 0, isOld: true });
    expect(old.notes).toEqual([warning]);
    const fresh = await ask({ asOf: '2025-03-01' }, { oldAfterDays: 90 });
    expect(fresh.time).toMatchObject({ asOf: '2025-03-01', isOld: false });
    expect(fresh.notes).toEqual([]);
    const past = await ask(
      { question: 'What did a return ticket on the ferry cost?' },
      { oldAfterDays: 90 },
    );
    expect(past.time.isOld).toBe(false);
  });

  test('quotes what stands in the article', async () => {
    for (const question of [FARE, 'Who becomes captain of the electric ferry?']) {
      const { citations } = await ask({ question });
      expect(citations.length).toBeGreaterThan(0);
      for (const { articleId, quote, start, end } of citations) {
        const article = await edition.article(articleId);
        expect(article?.body.slice(start, end)).toBe(quote);
      }
    }
  });

  test('names the others that carried a story', async () => {
    const question =
      'When will the electric ferry Eiderlight sail after the harbour wall is repaired?';
    const { citations } = await ask({ question });
    expect(citations[0]).toMatchObject({
      articleId: 'wire-0',
      alsoCarriedBy: ['Island Echo', 'Kelderwick Courier'],
    });
  });

  test('removes a claim that does not stand up, and says that the answer is a part', async () => {
    const removed: RemovedClaim[] = [];
    const answer = await ask(
      {},
      {
        writer: draftOf([BAD, GOOD]),
        onRemoved: (all) => {
          removed.push(...all);
        },
      },
    );
    expect(answer).toMatchObject({
      status: 'partial',
      answer: 'A return will cost €11.50. [1]',
      checked: { written: 2, kept: 1 },
      writer: 'openai',
    });
    expect(removed).toMatchObject([{ check: 'number', text: 'A return will cost €12.50.' }]);
    expect(JSON.stringify(answer)).not.toContain('12.50');
  });

  test('tells what the coverage does not say', async () => {
    const writer = draftOf([GOOD], {
      answerable: 'partial',
      missing: 'what a return ticket will cost for dogs',
    });
    expect(await ask({}, { writer })).toMatchObject({
      status: 'partial',
      notes: ['Not in the coverage: what a return ticket will cost for dogs'],
    });
  });

  test('tells what nothing quoted speaks of', async () => {
    const writer = draftOf([GOOD], { answerable: 'partial', lacking: ['dogs', 'biscuits'] });
    expect(await ask({}, { writer })).toMatchObject({
      status: 'partial',
      notes: ['Nothing quoted here speaks of “dogs” or “biscuits”.'],
    });
  });

  test.each<[string, Writer]>([
    ['no claim stands up', draftOf([BAD])],
    ['there are no claims', draftOf([])],
    ['the writer finds no answer', draftOf([GOOD], { answerable: 'none' })],
  ])('abstains when %s, and names what is near', async (_, writer) => {
    const answer = await ask({}, { writer });
    expect(answer).toMatchObject({
      status: 'abstained',
      answer: 'Nothing in the coverage answers this.',
      claims: [],
      citations: [],
      writer: 'openai',
    });
    expect(answer.nearest[0]).toEqual({
      articleId: 'fare',
      headline: 'Ferry fare set at €11.50',
      outlet: 'Kelderwick Courier',
      published: '2025-02-14',
    });
    expect(answer.nearest.length).toBeLessThanOrEqual(3);
    expect(answerSchema.safeParse(answer).success).toBe(true);
  });

  test.each([
    [
      'an unknown name',
      { question: 'Did Ottevanger win the World Cup?' },
      /never mentions “World Cup”/,
    ],
    [
      'a year without coverage',
      { filter: { after: '2030' } },
      /None of the coverage is dated from 2030/,
    ],
    [
      'an outlet that never wrote about it',
      { question: 'What does a return ticket cost according to Strandline?' },
      /^Nothing from “.*Strandline” .* answers this\..* without that outlet\.$/,
    ],
    [
      'a filter under which nothing answers',
      {
        question: 'Which captain retired with a golden watch?',
        filter: { outlets: ['Strandline'] },
      },
      /Strandline.* Drop it to search the rest\.$/,
    ],
    ['a language without coverage', { filter: { language: 'fr' } }, /in the language “fr”/],
    [
      'filters that exclude each other',
      { filter: { language: 'nl', outlets: ['Strandline'] } },
      /meets all of the filters/,
    ],
    [
      'another year',
      { question: 'Who was captain of the ferry in 1987?' },
      /Nothing in the coverage/,
    ],
  ])('abstains before it writes for %s', async (_, request, text) => {
    const { writer, asked } = scripted(new Error('never asked'));
    const answer = await ask(request, { writer });
    expect(answer.status).toBe('abstained');
    expect(answer.answer).toMatch(text);
    expect(answer.checked).toEqual({ written: 0, kept: 0 });
    expect(Object.keys(answer.timingsMs)).toEqual(['understand', 'embed', 'search', 'total']);
    expect(asked).toEqual([]);
  });

  test('falls back to sentences as published when the provider fails, and says so', async () => {
    const error = new ProviderError('no luck', { retryable: true });
    const told: unknown[] = [];
    const answer = await ask(
      {},
      {
        writer: scripted(error).writer,
        onFallback: (reason) => {
          told.push(reason);
        },
      },
    );
    expect(answer).toMatchObject({ status: 'answered', writer: 'extractive' });
    expect(answer.notes).toEqual([
      'The language model could not be used, so these are sentences as published.',
    ]);
    expect(told).toEqual([error]);
  });

  test('hides no other failure', async () => {
    const { writer } = scripted(new Error('a bug'));
    await expect(ask({}, { writer })).rejects.toThrow('a bug');
    const failing = scripted(new ProviderError('down', { retryable: true })).writer;
    await expect(ask({}, { writer: failing, fallback: failing })).rejects.toThrow('down');
    const broken = fakeEmbedder({ embed: () => Promise.reject(new Error('no vectors')) });
    await expect(ask({}, { embedder: broken })).rejects.toThrow('no vectors');
    await expect(ask({ question: '😀' })).rejects.toThrow(UserError);
  });

  test('reports the stages in order', async () => {
    const stages: Stage[] = [];
    const onStage = (stage: Stage) => {
      stages.push(stage);
    };
    await ask({
      onStage,
      question: 'Who becomes captain of the ferry?',
      filter: { outlets: ['Island Echo'] },
    });
    expect(stages).toMatchObject([
      { stage: 'searching', articles: 2 },
      { stage: 'reading', outlets: 1 },
    ]);
    stages.length = 0;
    await ask({ onStage, filter: { after: '2030' } });
    expect(stages).toEqual([{ stage: 'searching', articles: 0 }]);
  });

  test('tells the writer the day, the coverage and numbered evidence', async () => {
    const { writer, asked } = scripted({ answerable: 'none', claims: [] });
    await ask({}, { writer });
    await ask({ asOf: '2025-02-15' }, { writer });
    expect(asked.map(({ today }) => today)).toEqual(['2025-06-01', '2025-02-15']);
    expect(asked[0]?.coverage).toEqual({ first: '2024-08-21', last: '2025-05-02' });
    expect(asked[0]?.evidence.map(({ id }) => id)).toEqual(asked[0]?.evidence.map((_, n) => n + 1));
  });

  test('understands a follow-up from the conversation', async () => {
    const history = [{ question: 'Who becomes captain of the electric ferry?', answer: 'x' }];
    const { searched, citations, question } = await ask({
      question: 'And whom does she succeed?',
      history,
    });
    expect(question).toBe('And whom does she succeed?');
    expect(searched.query).toMatch(/^becomes captain .* — And whom/);
    expect(citations[0]?.articleId).toBe('captain');
  });

  test('has a follow-up read by a model where there is one, counts that, and shows it', async () => {
    const history = [{ question: 'Who becomes captain of the electric ferry?', answer: 'x' }];
    const question = 'And whom does she succeed?';
    const readAs = 'Whom does the captain of the electric ferry succeed?';
    const followUps: FollowUpRewriter = {
      rewrite({ usage }) {
        usage?.add({ calls: 1, inputTokens: 70, outputTokens: 9, estimated: false });
        return Promise.resolve(readAs);
      },
    };
    const answer = await ask({ question, history }, { followUps });
    expect(answer.usage).toMatchObject({ calls: 1, inputTokens: 70, outputTokens: 9 });
    const told = { id: 'follow-up', text: question, line: `Read as: ${readAs}` };
    expect(answer.searched).toMatchObject({ query: readAs, understood: [told] });
    const down = { rewrite: () => Promise.reject(new ProviderError('down', { retryable: true })) };
    const byRules = await ask({ question, history }, { followUps: down });
    expect(byRules.searched.query).toBe(`becomes captain of the electric ferry — ${question}`);
    const undo = ['follow-up'];
    const asItStands = await ask({ question, history, undo }, { followUps });
    expect(asItStands.searched).toMatchObject({ query: question, undone: [told] });
  });

  test('answers as found where the reranker fails, and says so', async () => {
    const down = new ProviderError('down', { retryable: true });
    const told: Error[] = [];
    const answer = await ask(
      {},
      {
        rerankers: [{ name: 'endpoint', rerank: () => Promise.reject(down) }],
        onUnranked: (error) => told.push(error),
      },
    );
    expect(answer).toMatchObject({ status: 'answered', answer: (await ask({})).answer });
    expect(answer.notes).toEqual([expect.stringMatching(/ranks passages could not be used/)]);
    expect(told).toEqual([down]);
  });

  test('says what a date filter left out', async () => {
    const { searched } = await ask({ filter: { after: '2025' } });
    expect(searched).toMatchObject({ after: '2025', before: null, undatedExcluded: 1 });
  });

  test('stops when it is told to', async () => {
    await expect(ask({ signal: AbortSignal.abort() })).rejects.toThrow(/abort/);
  });
});

describe('createDateline()', () => {
  test('asks, searches and lists the edition in force, and closes', async () => {
    const shelf = new EditionShelf(localHome(dataDir), { fingerprint: embedder.fingerprint });
    const clock = () => new Date();
    const parts = { embedder, writer: extractive, fallback: extractive, clock };
    const dateline = createDateline({ ...parts, shelf });
    expect((await dateline.ask({ question: FARE })).status).toBe('answered');
    const { hits, searched } = await dateline.search({
      query: 'ferry',
      limit: 2,
      filter: { outlets: ['the island echo'] },
    });
    expect(hits.map(({ article }) => article.outlet)).toEqual(['Island Echo', 'Island Echo']);
    expect(searched.outlets).toEqual(['Island Echo']);
    expect((await dateline.sources()).articles).toHaveLength(8);
    expect((await dateline.sources({ outlets: ['strandline'] })).articles).toHaveLength(1);
    await expect(dateline.sources({ outlets: ['Nobody'] })).rejects.toThrow(UserError);
    await dateline.close();
    await expect(dateline.ask({ question: FARE })).rejects.toThrow(/closed/);
  });

  test('answers many questions at once as it answers one', async () => {
    const shelf = new EditionShelf(localHome(dataDir), { fingerprint: embedder.fingerprint });
    const parts = { embedder, writer: extractive, fallback: extractive, clock: () => new Date() };
    const dateline = createDateline({ ...parts, shelf });
    const [first, ...others] = await Promise.all(
      Array.from({ length: 8 }, () => dateline.ask({ question: FARE })),
    );
    for (const other of others) expect(other.answer).toBe(first?.answer);
    await dateline.close();
  });
});
