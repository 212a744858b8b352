import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createArena, PAGE_BYTES, type Arena } from '../../../src/edition/local/arena.ts';

const LARGE = 2 ** 20;

test('an arena gives as many bytes as are asked for', () => {
  const arena = createArena();
  for (const count of [0, 1, LARGE - 1, LARGE, LARGE + 1, LARGE + PAGE_BYTES])
    expect(arena.bytes(count)).toHaveLength(count);
});

/** Has an arena give pieces back, each filled with how many megabytes it has. */
function giveBack(...megabytes: readonly number[]): void {
  const arena = createArena();
  for (const size of megabytes) arena.bytes(size * LARGE).fill(size);
  arena.release();
}

test('what an arena gives back the next one takes, grown where it is too small', () => {
  giveBack(3);
  const taken = createArena().bytes(4 * LARGE);
  expect(taken.subarray(0, 3 * LARGE).every((byte) => byte === 3)).toBe(true);
  expect(taken).toHaveLength(4 * LARGE);
  expect(createArena().bytes(4 * LARGE)[0]).toBe(0);
});

test('what is far too large or too small is left for others, and the nearest is taken', () => {
  giveBack(5, 7);
  const arena = createArena();
  expect(arena.bytes(LARGE)[0]).toBe(0);
  expect(arena.bytes(20 * LARGE)[0]).toBe(0);
  expect(arena.bytes(6.5 * LARGE)[0]).toBe(7);
  expect(arena.bytes(4 * LARGE)[0]).toBe(5);
});

test('no two pieces in use are the same memory, in whatever order they are taken and given back', () => {
  const step = fc.tuple(fc.nat({ max: 3 }), fc.integer({ min: 0, max: 4 * LARGE }));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const arenas = Array.from({ length: 4 }, createArena);
      const used = new Map<Arena | undefined, Uint8Array[]>();
      for (const [at, bytes] of steps) {
        const arena = arenas[at];
        const own = used.get(arena) ?? [];
        // Below half a million bytes an arena gives all back.
        if (bytes < LARGE / 2) {
          arena?.release();
          used.delete(arena);
        } else if (arena) {
          used.set(arena, [...own, arena.bytes(bytes)]);
        }
        const inUse = [...used.values()].flat();
        for (const [index, piece] of inUse.entries()) piece.fill(index);
        for (const [index, piece] of inUse.entries()) {
          expect(piece[0] ?? index).toBe(index);
          expect(piece.at(-1) ?? index).toBe(index);
        }
      }
      for (const arena of arenas) arena.release();
    }),
    { numRuns: 30 },
  );
});
