import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuotaRules } from '../../src/state/tables/quotas.ts';
import type { OpenState } from './state-contract.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const rules: QuotaRules = {
  limits: [
    { scope: 'user', most: 2, windowMs: MINUTE },
    { scope: 'guild', most: 4, windowMs: 5 * MINUTE },
    { scope: 'all', most: 6, windowMs: 5 * MINUTE },
  ],
  lostAfterMs: MINUTE,
};

/** Someone asks, waits, and is answered or not. */
const step = fc.record({
  userId: fc.constantFrom('1', '2', '3'),
  guildId: fc.constantFrom('g1', 'g2', null),
  waitMs: fc.integer({ min: 0, max: MINUTE }),
  fails: fc.boolean(),
});

/** What every home of the quotas does alike. @param numRuns how many sequences of questions are tried */
export function describeQuotas(name: string, open: OpenState, numRuns = 40): void {
  describe(`${name}: quotas`, () => {
    test('never charge more in any window than a limit lets through, and refuse only then', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
          const { state, advance } = await open();
          const charged: { userId: string; guildId: string | null; at: number }[] = [];
          let now = 0;
          for (const { waitMs, fails, ...asker } of steps) {
            advance(waitMs);
            now += waitMs;
            const isFull = rules.limits.some(({ scope, most, windowMs }) => {
              if (scope === 'guild' && asker.guildId === null) return false;
              const counted = charged.filter(
                (one) =>
                  one.at > now - windowMs &&
                  (scope === 'all' ||
                    (scope === 'user'
                      ? one.userId === asker.userId
                      : one.guildId === asker.guildId)),
              );
              return counted.length >= most;
            });
            const claim = await state.quotas.claim(asker, rules);
            expect(claim.granted).toBe(!isFull);
            if (!claim.granted) continue;
            if (fails) await state.quotas.release(claim.id);
            else {
              await state.quotas.charge(claim.id);
              charged.push({ ...asker, at: now });
            }
          }
        }),
        { numRuns },
      );
    });

    test('let a person ask one question at a time', async () => {
      const { state } = await open();
      const first = await state.quotas.claim({ userId: '1', guildId: null }, rules);
      const again = await state.quotas.claim({ userId: '1', guildId: 'g1' }, rules);
      expect(again).toEqual({ granted: false, reason: 'busy' });
      const other = await state.quotas.claim({ userId: '2', guildId: null }, rules);
      expect(other.granted).toBe(true);
      if (first.granted) await state.quotas.charge(first.id);
      expect((await state.quotas.claim({ userId: '1', guildId: 'g1' }, rules)).granted).toBe(true);
    });

    test('give back what was lost in a crash, and not what is renewed', async () => {
      const { state, advance } = await open();
      const lost = await state.quotas.claim({ userId: '1', guildId: null }, rules);
      const long = await state.quotas.claim({ userId: '2', guildId: null }, rules);
      advance(MINUTE / 2);
      if (long.granted) await state.quotas.renew(long.id);
      advance(MINUTE / 2);
      expect(lost.granted).toBe(true);
      expect((await state.quotas.claim({ userId: '1', guildId: null }, rules)).granted).toBe(true);
      const again = await state.quotas.claim({ userId: '2', guildId: null }, rules);
      expect(again).toMatchObject({ granted: false, reason: 'busy' });
    });

    test('count what was asked before the clock was set back by hours for one window more, and no longer', async () => {
      const { state, advance } = await open();
      const asker = { userId: '1', guildId: null };
      advance(5 * HOUR);
      for (let asked = 0; asked < 2; asked += 1) {
        const claim = await state.quotas.claim(asker, rules);
        if (claim.granted) await state.quotas.charge(claim.id);
      }
      await state.quotas.claim({ userId: '2', guildId: null }, rules);
      advance(-3 * HOUR);
      expect(await state.quotas.claim(asker, rules)).toEqual({
        granted: false,
        reason: 'user',
        freeAt: new Date(2 * HOUR + MINUTE),
      });
      const busy = await state.quotas.claim({ userId: '2', guildId: null }, rules);
      expect(busy).toMatchObject({ granted: false, reason: 'busy' });
      advance(MINUTE);
      for (const userId of ['1', '2'])
        expect((await state.quotas.claim({ userId, guildId: null }, rules)).granted).toBe(true);
    });

    test('let people ask again at once after the clock was set forward by hours', async () => {
      const { state, advance } = await open();
      const asker = { userId: '1', guildId: null };
      const under = await state.quotas.claim(asker, rules);
      advance(3 * HOUR);
      const next = await state.quotas.claim(asker, rules);
      expect([under.granted, next.granted]).toEqual([true, true]);
      if (under.granted) await state.quotas.charge(under.id);
      if (next.granted) await state.quotas.charge(next.id);
      const [user] = await state.quotas.left(asker, rules);
      expect(user).toMatchObject({ left: 1 });
    });

    test('tell what is left, and when there is more', async () => {
      const { state, advance } = await open();
      const asker = { userId: '1', guildId: 'g1' };
      for (const ms of [10_000, 20_000]) {
        advance(ms);
        const claim = await state.quotas.claim(asker, rules);
        if (claim.granted) await state.quotas.charge(claim.id);
      }
      const [user, guild, all] = await state.quotas.left(asker, rules);
      expect(user).toMatchObject({ scope: 'user', left: 0, nextAt: new Date(10_000 + MINUTE) });
      expect(guild).toMatchObject({
        scope: 'guild',
        left: 2,
        nextAt: new Date(10_000 + 5 * MINUTE),
      });
      expect(all).toMatchObject({ scope: 'all', left: 4 });
      expect(await state.quotas.claim(asker, rules)).toEqual({
        granted: false,
        reason: 'user',
        freeAt: new Date(10_000 + MINUTE),
      });
      const elsewhere = await state.quotas.left({ userId: '2', guildId: null }, rules);
      expect(elsewhere.map(({ scope, left }) => [scope, left])).toEqual([
        ['user', 2],
        ['all', 4],
      ]);
    });
  });
}
