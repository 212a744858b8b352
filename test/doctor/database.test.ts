import { expect, test } from 'vitest';
import { loadConfig } from '../../src/config.ts';
import { databaseChecks } from '../../src/doctor/check-database.ts';

test('databaseChecks() looks at a database only where one is configured', () => {
  expect(databaseChecks(loadConfig({}))).toEqual([]);
});

test('databaseChecks() says what is wrong, without the password', async () => {
  const config = loadConfig({ DATABASE_URL: 'postgres://me:hush-hush@127.0.0.1:9/news' });
  const [check] = databaseChecks(config);
  const [finding] = (await check?.()) ?? [];
  expect(finding).toMatchObject({ state: 'fail', subject: 'Database' });
  expect(finding?.detail).toContain('nothing answers there');
  expect(finding?.detail).not.toContain('hush');
});
