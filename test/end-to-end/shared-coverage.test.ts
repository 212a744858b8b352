import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import type { Dateline } from '../../src/answering/dateline.ts';
import { createLog, openDateline, runIndex } from '../../src/compose.ts';
import { loadConfig } from '../../src/config.ts';
import {
  evaluateAnswers,
  evaluationTable,
  readCases,
  storedArticles,
} from '../support/evaluate-answers.ts';
import { ROOT } from '../support/repository.ts';
import { sharedPath } from '../support/shared.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const ARTICLE = {
  eNews: '001_3170baaabc8b3474',
  dutch: '002_a4295f98c8a8ca36',
  lawyer: '004_0c4ca98a85adfb4c',
} as const;

const dataDir = temporaryFolder();
let dateline: Dateline;

beforeAll(async () => {
  const config = loadConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
  await runIndex(config, { paths: [sharedPath('coverage')] });
  dateline = openDateline(config, createLog(config));
});

afterAll(() => dateline.close());

function expectVerbatim({ citations }: Answer): void {
  const articles = storedArticles(dataDir);
  for (const { articleId, quote } of citations)
    expect(articles.get(articleId)?.body).toContain(quote);
}

describe('the real coverage', () => {
  test('which lawyer: from an undated article of an unnamed outlet, by way of People', async () => {
    const answer = await dateline.ask({
      question: 'Which lawyer did Kim Kardashian reportedly hire?',
    });
    expect(answer.status).toBe('answered');
    expect(answer.answer).toContain('Laura Wasser');
    expect(answer.citations[0]).toMatchObject({
      articleId: ARTICLE.lawyer,
      outlet: null,
      published: null,
      notBefore: '2021-01-18',
    });
    expect(answer.citations[0]?.via).toContain('People');
    expectVerbatim(answer);
  });

  test('what ring, and when: E! News on 6 January 2021', async () => {
    const answer = await dateline.ask({
      question: 'What ring did Kanye West propose with, and when?',
    });
    expect(answer.status).not.toBe('abstained');
    expect(answer.answer).toContain('15-carat');
    expect(answer.answer).toContain('2013');
    const cited = answer.citations.find(({ articleId }) => articleId === ARTICLE.eNews);
    expect(cited).toMatchObject({ outlet: 'E! News', published: '2021-01-06' });
    expectVerbatim(answer);
  });

  test('waar woont Kanye: from the Dutch article of January 2021', async () => {
    const answer = await dateline.ask({
      question: 'Waar woont Kanye volgens de Nederlandstalige berichtgeving?',
    });
    expect(answer.status).not.toBe('abstained');
    expect(answer.answer).toContain('Wyoming');
    expect(answer.citations[0]).toMatchObject({
      articleId: ARTICLE.dutch,
      published: '2021-01',
      language: 'nl',
    });
    expectVerbatim(answer);
  });

  test('who designed the bridge: it abstains', async () => {
    const answer = await dateline.ask({ question: 'Who designed the bridge in Rotterdam?' });
    expect(answer).toMatchObject({ status: 'abstained', claims: [], citations: [] });
  });

  test('answers its evaluation set as well as measured, every citation true', async () => {
    const cases = readCases(`${ROOT}test/eval/shared-coverage.jsonl`);
    const evaluation = await evaluateAnswers(cases, dateline, storedArticles(dataDir));
    if (process.env.DATELINE_PRINT_EVALUATION === '1') console.log(evaluationTable(evaluation));
    const { answerable, unanswerable, outcomes } = evaluation;
    expect(outcomes.flatMap(({ wrongCitations }) => wrongCitations)).toEqual([]);
    expect(answerable.right / answerable.questions).toBeGreaterThanOrEqual(0.8);
    expect(unanswerable.right / unanswerable.questions).toBeGreaterThanOrEqual(0.5);
  }, 120_000);
});
