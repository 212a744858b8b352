import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isEditionId, nextEditionId } from '../../src/edition/edition-id.ts';

const instants = fc.date({
  min: new Date('1990-01-01'),
  max: new Date('2090-01-01'),
  noInvalidDate: true,
});

test('nextEditionId() names the second', () => {
  const id = nextEditionId(new Date('2021-01-06T09:30:05.999Z'), null);
  expect(id).toMatch(/^20210106T093005Z-[0-9a-f]{6}$/);
});

test('nextEditionId() sorts behind the newest, whatever the clock says', () => {
  fc.assert(
    fc.property(fc.array(instants, { minLength: 2, maxLength: 20 }), (times) => {
      const ids: string[] = [];
      for (const now of times) ids.push(nextEditionId(now, ids.at(-1) ?? null));
      expect(ids.every(isEditionId)).toBe(true);
      expect(ids).toEqual([...new Set(ids)].sort());
    }),
  );
});

test.each(['current', '.building-20210106T093005Z-000000', '20210106', ''])(
  'isEditionId() refuses %j',
  (name) => {
    expect(isEditionId(name)).toBe(false);
  },
);
