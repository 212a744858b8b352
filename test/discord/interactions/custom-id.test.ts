import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCustomId, parseCustomId } from '../../../src/discord/interactions/custom-id.ts';

const ids = fc.record({
  action: fc.stringMatching(/^[a-z]{1,20}$/),
  answerId: fc.stringMatching(/^[A-Za-z0-9_-]{1,30}$/),
  arg: fc.stringMatching(/^[A-Za-z0-9_-]{0,30}$/),
});

test('parseCustomId() reads back what formatCustomId() wrote, within the limit', () => {
  fc.assert(
    fc.property(ids, (id) => {
      const text = formatCustomId(id);
      expect(text.length).toBeLessThanOrEqual(100);
      expect(parseCustomId(text)).toEqual(id);
    }),
  );
});

describe('parseCustomId()', () => {
  test.each([
    '',
    'v1:passage:abc',
    'v2:passage:abc:',
    'v1:Passage:abc:',
    'v1:passage::',
    'v1:passage:a b:',
    'v1:passage:abc:1:2',
    ` v1:passage:abc:`,
    'v1:passage:abc:\n',
    `v1:passage:${'a'.repeat(200)}:`,
  ])('refuses %o', (text) => {
    expect(parseCustomId(text)).toBeNull();
  });
});

test('formatCustomId() refuses what could not be read back', () => {
  expect(() => formatCustomId({ action: 'passage', answerId: 'a:b', arg: '' })).toThrow(RangeError);
});
