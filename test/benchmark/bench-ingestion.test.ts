import { join } from 'node:path';
import { expect, test } from 'vitest';
import { benchIngestion } from '../../src/benchmark/bench-ingestion.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('benchIngestion() reads, reads again, and embeds only what changed', async () => {
  const figures = await benchIngestion(120, join(temporaryFolder(), 'bench'));
  const [first, unchanged, changed] = figures.runs;
  expect(figures).toMatchObject({ articles: 120 });
  expect(figures.passages).toBeGreaterThan(500);
  expect(first).toMatchObject({ added: 120, unchanged: 0 });
  expect(first?.embedded).toBeGreaterThan(500);
  expect(unchanged).toMatchObject({ added: 0, updated: 0, unchanged: 120, embedded: 0 });
  expect(changed).toMatchObject({ added: 0, updated: 2, unchanged: 118 });
  expect(changed?.embedded).toBeGreaterThan(0);
  expect(changed?.embedded).toBeLessThan(30);
  for (const run of figures.runs) expect(run.timesPlainReading).toBeGreaterThan(0);
});
