import { expect, test } from 'vitest';
import { machineChecks } from '../../src/doctor/check-machine.ts';
import { checkOf } from '../../src/doctor/check.ts';

test('machineChecks() finds Node.js and the native modules in order on this machine', async () => {
  const found = await Promise.all(machineChecks.map((check) => check()));
  expect(found.flat().map(({ state, subject }) => [state, subject])).toEqual([
    ['ok', 'Node.js'],
    ['ok', 'better-sqlite3'],
    ['ok', 'hnswlib-node'],
  ]);
});

test('checkOf() turns what is thrown into a finding with its advice', async () => {
  const look = (): string => {
    throw new Error('it is broken');
  };
  expect(await checkOf('Clock', look, 'wind it up')()).toEqual([
    { state: 'fail', subject: 'Clock', detail: 'it is broken — wind it up' },
  ]);
  expect(await checkOf('Clock', look, '')()).toEqual([
    { state: 'fail', subject: 'Clock', detail: 'it is broken' },
  ]);
});
