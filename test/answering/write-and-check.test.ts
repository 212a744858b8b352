import { describe, expect, test } from 'vitest';
import type { RemovedClaim } from '../../src/answering/checked-claim.ts';
import { stopwatch } from '../../src/answering/stopwatch.ts';
import { writeAndCheck, type CheckingParts } from '../../src/answering/write-and-check.ts';
import type { Draft, DraftClaim, FailedClaim, Writer } from '../../src/answering/writer.ts';
import { ProviderError } from '../../src/errors.ts';
import { writerRequest } from './writers/writer-request.ts';

const TEXT = 'The ferry will cost €29.8 million. It sails in June 2025.';
const REQUEST = writerRequest('What will the ferry cost?', [{ id: 'a', text: TEXT }]);
const cites = [{ id: 1, quote: 'The ferry will cost €29.8 million.' }];
const GOOD: DraftClaim = { text: 'It will cost €29.8 million.', cites };
const BAD: DraftClaim = { text: 'It will cost €31 million.', cites };
const WORSE: DraftClaim = { text: 'It will cost €32 million.', cites };
const MENDED: DraftClaim = { text: 'The cost will be €29.8 million.', cites };

interface Scripted extends Partial<CheckingParts> {
  readonly claims: readonly DraftClaim[];
  readonly repair?: readonly (DraftClaim | null)[] | Error;
  readonly answerable?: Draft['answerable'];
  /** How long the writing takes, by the stopwatch. */
  readonly tookMs?: number;
}

/** Writes with a writer that tells its claims one by one, and gives back what happened. */
async function run({ claims, repair, answerable = 'full', tookMs = 0, ...parts }: Scripted) {
  let now = 0;
  const repairs: (readonly FailedClaim[])[] = [];
  const shown: string[][] = [];
  const removed: RemovedClaim[] = [];
  const writer: Writer = {
    name: 'openai',
    layout: 'prose',
    passages: 8,
    write({ onClaims }) {
      for (const [index] of claims.entries()) onClaims?.(claims.slice(0, index + 1));
      now += tookMs;
      return Promise.resolve({ answerable, claims });
    },
    ...(repair && {
      repair(_, failed) {
        repairs.push(failed);
        return repair instanceof Error ? Promise.reject(repair) : Promise.resolve(repair);
      },
    }),
  };
  const result = await writeAndCheck(REQUEST, {
    parts: { writer, fallback: writer, onRemoved: (all) => removed.push(...all), ...parts },
    lap: stopwatch(() => now),
    onChecked: (all) => shown.push(all.map(({ text }) => text)),
  });
  return { result, repairs, shown, removed };
}

describe('writeAndCheck()', () => {
  test('shows only claims that stand up, as they come', async () => {
    const { shown, result } = await run({ claims: [BAD, GOOD, WORSE] });
    expect(shown).toEqual([[], [GOOD.text], [GOOD.text]]);
    expect(result.kept.map(({ text }) => text)).toEqual([GOOD.text]);
  });

  test('has failed claims put right, in their places, with why they failed', async () => {
    const { result, repairs, removed } = await run({
      claims: [BAD, GOOD, WORSE],
      repair: [MENDED, null],
    });
    expect(result.kept.map(({ text }) => text)).toEqual([MENDED.text, GOOD.text]);
    expect(repairs).toHaveLength(1);
    expect(repairs[0]?.map(({ text }) => text)).toEqual([BAD.text, WORSE.text]);
    expect(repairs[0]?.[0]?.reason).toContain('31');
    expect(removed.map(({ text }) => text)).toEqual([WORSE.text]);
    expect(result.removed.map(({ text }) => text)).toEqual([WORSE.text]);
  });

  test('removes what fails again, and asks no second time', async () => {
    const { result, repairs } = await run({ claims: [BAD], repair: [WORSE] });
    expect(result.kept).toEqual([]);
    expect(result.removed.map(({ text }) => text)).toEqual([BAD.text]);
    expect(repairs).toHaveLength(1);
  });

  test.each<[string, Partial<Scripted>]>([
    ['nothing failed', { claims: [GOOD] }],
    ['nothing answers', { claims: [BAD], answerable: 'none' }],
    ['the writing took long', { claims: [BAD], tookMs: 20_001 }],
    [
      'much failed',
      { claims: Array.from({ length: 13 }, (_, n) => ({ ...BAD, text: `It costs €${n + 40}.` })) },
    ],
  ])('asks for no repair when %s', async (_, options) => {
    const { repairs } = await run({ claims: [], repair: [MENDED], ...options });
    expect(repairs).toEqual([]);
  });

  test('removes what failed when the repair fails, and tells', async () => {
    const told: unknown[] = [];
    const error = new ProviderError('down', { retryable: true });
    const { result } = await run({
      claims: [BAD, GOOD],
      repair: error,
      onRepairFailed: (reason) => told.push(reason),
    });
    expect(result.kept.map(({ text }) => text)).toEqual([GOOD.text]);
    expect(told).toEqual([error]);
    await expect(run({ claims: [BAD], repair: new Error('a bug') })).rejects.toThrow('a bug');
  });
});
