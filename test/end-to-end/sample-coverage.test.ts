import { afterAll, beforeAll, expect, test } from 'vitest';
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
import { temporaryFolder } from '../support/temporary-folder.ts';

const dataDir = temporaryFolder();
let dateline: Dateline;

beforeAll(async () => {
  const config = loadConfig({ DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
  const report = await runIndex(config, { paths: [`${ROOT}articles`] });
  expect(report).toMatchObject({ articles: 51, skipped: [], warnings: [] });
  dateline = openDateline(config, createLog(config));
});

afterAll(() => dateline.close());

test('the sample coverage is answered as well as measured, every citation true', async () => {
  const cases = readCases(`${ROOT}test/eval/sample.jsonl`);
  const evaluation = await evaluateAnswers(cases, dateline, storedArticles(dataDir));
  if (process.env.DATELINE_PRINT_EVALUATION === '1') console.log(evaluationTable(evaluation));
  const { answerable, unanswerable, outcomes } = evaluation;
  expect(outcomes.flatMap(({ wrongCitations }) => wrongCitations)).toEqual([]);
  expect(answerable.right / answerable.questions).toBeGreaterThanOrEqual(0.35);
  expect(unanswerable.right / unanswerable.questions).toBeGreaterThanOrEqual(0.75);
}, 240_000);
