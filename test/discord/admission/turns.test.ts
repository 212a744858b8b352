import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Turns } from '../../../src/discord/admission/turns.ts';

/** Work that ends when it is told to. */
function deferred() {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return {
    ended,
    end: () => {
      end();
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('take() runs no more than so many at once, in the order they came, and all of them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.array(fc.boolean(), { minLength: 1, maxLength: 12 }),
      async (atOnce, fails) => {
        const turns = new Turns(atOnce);
        const begun: number[] = [];
        const works = fails.map(() => deferred());
        const taken = fails.map((isFailure, at) =>
          turns.take(
            async () => {
              begun.push(at);
              await works[at]?.ended;
              if (isFailure) throw new Error('failed');
              return at;
            },
            () => undefined,
          ),
        );
        const results = Promise.allSettled(taken);
        for (const [at, { end }] of works.entries()) {
          await settled();
          expect(begun).toEqual(works.slice(0, at + atOnce).map((_, place) => place));
          expect(turns.running).toBe(Math.min(atOnce, works.length - at));
          end();
        }
        expect((await results).map(({ status }) => status === 'rejected')).toEqual(fails);
        expect([turns.running, turns.waiting]).toEqual([0, 0]);
      },
    ),
    { numRuns: 50 },
  );
});

test('take() tells those who wait how many come first, whenever that changes', async () => {
  const turns = new Turns(1);
  const [first, second, third] = [deferred(), deferred(), deferred()];
  const told: [string, number][] = [];
  const take = (name: string, { ended }: ReturnType<typeof deferred>) =>
    turns.take(
      () => ended,
      (before) => told.push([name, before]),
    );
  const all = [take('first', first), take('second', second), take('third', third)];
  first.end();
  await settled();
  second.end();
  third.end();
  await Promise.all(all);
  expect(told).toEqual([
    ['second', 0],
    ['third', 1],
    ['third', 0],
  ]);
});
