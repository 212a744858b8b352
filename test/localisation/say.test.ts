import { expect, test } from 'vitest';
import { refusal } from '../../src/localisation/refusal.ts';
import { remark } from '../../src/localisation/remark.ts';
import { say, sayAll, trySay } from '../../src/localisation/say.ts';
import { ENGLISH } from '../../src/localisation/words.ts';

test('say() writes a remark, and remarks within it', () => {
  const outlets = remark('citations.namesAndMore', { names: 'A, B', count: 3 });
  expect(say(remark('refusals.outletNear', { name: 'C', outlets }))).toBe(
    'No outlet called "C" is in the coverage. Near it: A, B and 3 more.',
  );
});

test('say() leaves what looks like its own syntax in a value alone', () => {
  const typed = '{{length}} $t(refusals.empty)';
  expect(say(remark('refusals.outletUnknown', { typed }))).toContain(`"${typed}"`);
});

test('sayAll() keeps the text of a remark that is no longer known', () => {
  const remarks = [{ key: 'refusals.gone', values: { a: 1 } }, remark('refusals.empty')];
  expect(trySay({ key: 'refusals.gone' }, ENGLISH)).toBeNull();
  expect(sayAll(['As it was.', 'x', 'No remark.'], remarks, ENGLISH)).toEqual([
    'As it was.',
    'Ask me something about the coverage, in a sentence or two.',
    'No remark.',
  ]);
});

test('refusal() has the English text as its message', () => {
  const { message, remark: kept } = refusal('refusals.tooLong', { length: 1200, most: 1000 });
  expect(message).toBe('That has 1,200 characters; I can read 1,000. Please make it shorter.');
  expect(kept).toEqual({ key: 'refusals.tooLong', values: { length: 1200, most: 1000 } });
});
