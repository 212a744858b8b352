import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { runProgram } from '../support/run-program.ts';

const SCRIPT = fileURLToPath(new URL('priorities.mjs', import.meta.url));

test('giveWay() lowers the priority of all threads, also of those that V8 started before', async () => {
  const { status, stdout, stderr } = await runProgram([], { script: SCRIPT });
  expect(status, stderr).toBe(0);
  const priorities = z.array(z.number()).parse(JSON.parse(stdout));
  expect(priorities.length).toBeGreaterThan(process.platform === 'linux' ? 1 : 0);
  expect(new Set(priorities)).toEqual(new Set([constants.priority.PRIORITY_LOW]));
});
