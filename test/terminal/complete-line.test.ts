import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { completeLine } from '../../src/terminal/complete-line.ts';
import { SAMPLE_SOURCES } from '../discord/samples.ts';
import { fakeDateline } from '../support/fake-dateline.ts';

describe('completeLine()', () => {
  test.each([
    ['/se', ['/search '], '/se'],
    ['/qu', ['/quit '], '/qu'],
    ['/nothing', [], '/nothing'],
    ['/nothing of it', [], '/nothing of it'],
    ['/search ferry bef', ['before:'], 'bef'],
    ['Who built it? lang', ['language:'], 'lang'],
    ['/search ferry outlet:gaz', ['outlet:"Harbour Gazette" '], 'outlet:gaz'],
    ['/search outlet:"Harbour G', ['outlet:"Harbour Gazette" '], 'outlet:"Harbour G'],
    ['Who built it? detail:s', ['detail:"short" '], 'detail:s'],
    ['/quit now', [], '/quit now'],
  ])('completes %o', async (line, hits, typed) => {
    const dateline = fakeDateline({ sources: SAMPLE_SOURCES });
    const now = new Date('2026-11-22T02:00:00Z');
    expect(await completeLine(line, { commands, dateline, now })).toEqual([hits, typed]);
  });

  test('shows what narrows a command after a space', async () => {
    const dateline = fakeDateline({ sources: SAMPLE_SOURCES });
    const [hits] = await completeLine('/ask Why? ', { commands, dateline, now: new Date() });
    expect(hits).toContain('after:');
    expect(hits).not.toContain('question:');
    expect(hits).not.toContain('private:');
  });
});
