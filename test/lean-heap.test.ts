import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const MODULE = new URL('../src/lean-heap.ts', import.meta.url).href;
const HOOKS = new URL('support/typescript-hooks.mjs', import.meta.url).href;

/** Keeps 20 MB, and replaces a part of it again and again, as a program does that remembers what it was asked last. */
const PROGRAM = `
  const kept = Array.from({ length: 20_000 }, () => new Array(125).fill(1.5));
  globalThis.gc();
  let most = 0;
  for (let round = 0; round < 200_000; round += 1) {
    kept[round % kept.length] = new Array(125).fill(round + 0.5);
    if (round % 5_000 === 0) most = Math.max(most, process.memoryUsage().heapTotal);
  }
  console.log(most);
`;

async function mostMemory(before: string): Promise<number> {
  const program = `${before}\n${PROGRAM}`;
  const args = ['--expose-gc', '--import', HOOKS, '--input-type=module', '--eval', program];
  const { stdout } = await run(process.execPath, args);
  return Number(stdout);
}

test('a lean heap is collected before it is twice as large as what it holds', async () => {
  const [lean, usual] = await Promise.all([
    mostMemory(`import { keepHeapLean } from '${MODULE}'; keepHeapLean();`),
    mostMemory(''),
  ]);
  expect(lean).toBeLessThan(0.85 * usual);
});
