import { expect, test } from 'vitest';
import { hasAskedKind } from '../../src/answering/has-asked-kind.ts';

test.each([
  ['How long does it take?', 'It takes 20 minutes.', true],
  ['How long does it take?', 'It has room for 36 cars.', false],
  ['When did it sail?', 'It sailed on 14 June.', true],
  ['When did it sail?', 'It sailed at last.', false],
  ['Who steers it?', 'The boat is steered by Femke Oldewater.', true],
  ['Who steers it?', 'The boat is steered with care.', false],
  ['Where does it lie?', 'The boat lies in Kelderwick.', true],
  ['Where does it lie?', 'The boat of Kelderwick has been painted.', false],
  ['Where does it lie?', 'The boat was painted in June, says Femke Oldewater.', false],
  ['Is it late?', 'It has been painted.', true],
  ['Why is it late?', 'It has been painted.', true],
])('hasAskedKind() of %j in %j is %s', (question, text, expected) => {
  expect(hasAskedKind(text, 'en', question)).toBe(expected);
});
