import { describe, expect, test } from 'vitest';
import { StagedEdits } from '../../../src/discord/asking/staged-edits.ts';
import { handClock } from '../../support/hand-clock.ts';

async function settled(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

function setUp(edit?: (stage: string) => Promise<void>, firstAfterMs?: number) {
  const clock = handClock();
  const shown: string[] = [];
  const edits = new StagedEdits<string>({
    everyMs: 1200,
    ...(firstAfterMs === undefined ? {} : { firstAfterMs }),
    clock,
    edit:
      edit ??
      ((stage) => {
        shown.push(stage);
        return Promise.resolve();
      }),
  });
  return { clock, shown, edits };
}

describe('StagedEdits', () => {
  test('shows the first stage at once and later ones 1.2 s apart, only the latest of those that wait', async () => {
    const { clock, shown, edits } = setUp();
    edits.show('a');
    await settled();
    edits.show('b');
    edits.show('c');
    await clock.advance(1199);
    expect(shown).toEqual(['a']);
    await clock.advance(1);
    expect(shown).toEqual(['a', 'c']);
  });

  test('may leave a while to what needs no stages', async () => {
    const { clock, shown, edits } = setUp(undefined, 500);
    edits.show('a');
    edits.show('b');
    await clock.advance(499);
    expect(shown).toEqual([]);
    await clock.advance(1);
    expect(shown).toEqual(['b']);
    edits.show('c');
    await clock.advance(1199);
    expect(shown).toEqual(['b']);
    await clock.advance(1);
    expect(shown).toEqual(['b', 'c']);
  });

  test('never has two edits in flight', async () => {
    const releases: (() => void)[] = [];
    const { clock, edits } = setUp(() => new Promise((resolve) => releases.push(resolve)));
    edits.show('a');
    edits.show('b');
    await clock.advance(5000);
    expect(releases).toHaveLength(1);
    releases[0]?.();
    await settled();
    expect(releases).toHaveLength(2);
  });

  test('goes on after an edit that failed', async () => {
    const tried: string[] = [];
    const { clock, edits } = setUp((stage) => {
      tried.push(stage);
      return Promise.reject(new Error('refused'));
    });
    edits.show('a');
    await clock.advance(1200);
    edits.show('b');
    await clock.advance(1200);
    expect(tried).toEqual(['a', 'b']);
  });

  test('close() drops what waits, waits for what is in flight, and shows nothing more', async () => {
    const shown: string[] = [];
    let release = (): void => undefined;
    const { clock, edits } = setUp((stage) => {
      shown.push(stage);
      return new Promise((resolve) => (release = resolve));
    });
    edits.show('a');
    edits.show('b');
    let closed = false;
    const closing = edits.close().then(() => (closed = true));
    await settled();
    expect(closed).toBe(false);
    release();
    await closing;
    edits.show('c');
    await clock.advance(5000);
    expect(shown).toEqual(['a']);
  });
});
