import { describe, expect, test } from 'vitest';
import { parseSettings } from '../../../src/coverage/settings/load-settings.ts';

describe('feeds in coverage.yaml', () => {
  test('are addresses, or addresses with what is stated of them', () => {
    const yaml = `
feeds:
  - https://a.example/feed
  - { url: https://b.example/feed, outlet: Hill Post, language: en-GB, every: 30m }
`;
    expect(parseSettings(yaml, 'coverage.yaml').feeds).toEqual([
      { url: 'https://a.example/feed' },
      { url: 'https://b.example/feed', outlet: 'Hill Post', language: 'en', every: 1_800_000 },
    ]);
  });

  test.each([
    ['feeds: https://a.example/feed', 1, 'feeds: '],
    ['feeds:\n  - https://a.example\n  - ftp://a.example', 3, 'write an address that begins with'],
    ['feeds:\n  - url: https://a.example\n    every: 1m', 3, 'at least 5 minutes'],
    ['feeds:\n  - url: https://a.example\n    every: often', 3, 'such as 30m, 6h or 1d'],
    [
      'feeds:\n  - url: https://a.example\n    name: A',
      3,
      'allowed are url, outlet, language, every',
    ],
    ['feeds:\n  - outlet: Hill Post', 2, 'feeds › 1 › url'],
    ['feeds:\n  - 7', 2, 'feeds › 1'],
  ])('are refused when they say %j', (yaml, line, message) => {
    expect(() => parseSettings(yaml, 'coverage.yaml')).toThrow(message);
    expect(() => parseSettings(yaml, 'coverage.yaml')).toThrow(`line ${line}`);
  });
});
