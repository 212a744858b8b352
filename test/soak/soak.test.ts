import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { broken, figuresLine, type SoakRun } from './figures.ts';
import { soak } from './soak.ts';

test('a short soak: every question has its last word while articles change and all goes wrong', async () => {
  const folder = temporaryFolder();
  const run = await soak({ questions: 31, rate: 15, indexEvery: 15, folder, seed: 5 });
  expect(broken(run), `${figuresLine(run)}, log in ${join(folder, 'log')}`).toEqual([]);
  expect(run.outcomes).toHaveLength(31);
  expect(run.indexed + run.notIndexed).toBe(2);
  expect(run.faults.size).toBeGreaterThan(3);
}, 600_000);

test('broken() names what a run must hold and does not', () => {
  const outcomes = Array.from({ length: 4000 }, (_, at) => ({
    kind: 'answered' as const,
    ms: at < 2000 ? 100 : 900,
    text: '',
  }));
  const growing = Array.from({ length: 20 }, (_, at) => ({
    questions: at * 200,
    bytes: (300 + at) * 2 ** 20,
  }));
  const good = { asked: 4000, seconds: 400, notIndexed: 0, faults: new Map<string, number>() };
  const run: SoakRun = {
    ...good,
    outcomes: outcomes.slice(1),
    left: ['1: nothing'],
    resident: growing,
    held: growing.slice(0, 2),
    indexed: 0,
    exitStatus: 1,
  };
  expect(broken(run)).toEqual([
    '1 questions were left without a word; 1: nothing',
    'the bot ended with status 1',
    'nothing was indexed',
    'resident memory grows',
    'answers become slower',
  ]);
  expect(
    broken({
      ...run,
      outcomes: outcomes.slice(0, 2000),
      asked: 2000,
      resident: [],
      indexed: 1,
      exitStatus: 0,
    }),
  ).toEqual([]);
});
