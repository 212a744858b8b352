import { describe, expect, test } from 'vitest';
import { foreignLinks } from '../../../src/answering/checks/foreign-links.ts';
import { readingOf } from './reading.ts';

describe('foreignLinks()', () => {
  test.each([
    ['See https://evil.example/x for the mill.', 'https://evil.example/x'],
    ['See www.evil.example for the mill.', 'www.evil.example'],
    ['Join discord.gg/evil.', 'discord.gg/evil.'],
    ['Hello @everyone, the mill opens.', '@everyone'],
    ['Hello <@123456789012345678>, the mill opens.', '<@123456789012345678>'],
  ])('finds in %j %j', (claim, link) => {
    expect(foreignLinks(readingOf(claim, { text: 'The mill opens.' }))).toEqual([link]);
  });

  test('leaves what the cited text has', () => {
    const text = 'Tickets are at https://mill.example, the keeper said.';
    expect(foreignLinks(readingOf('Tickets: https://mill.example,', { text }))).toEqual([]);
    expect(foreignLinks(readingOf('The keeper sells tickets @ the mill.', { text }))).toEqual([]);
  });
});
