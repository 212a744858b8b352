import { format } from 'prettier';
import { expect, test } from 'vitest';
import { markdownTable } from '../../../src/benchmark/report/markdown-table.ts';

test('markdownTable() writes what prettier leaves as it is', async () => {
  const columns = [{ head: 'system', align: 'left' }, { head: 'p50 ms' }] as const;
  const table = markdownTable(columns, [
    ['Dateline', '9.1'],
    ['another one (no filters)', '1,200 (132 ×)'],
    ['–', ''],
  ]);
  expect(await format(table, { parser: 'markdown' })).toBe(`${table}\n`);
  expect(table.split('\n')).toHaveLength(5);
});
