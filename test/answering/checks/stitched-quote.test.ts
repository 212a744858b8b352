import { describe, expect, test } from 'vitest';
import { stitchedParts } from '../../../src/answering/checks/stitched-quote.ts';

const TEXTS = [
  'The mill was sold in May. The new owner, Ada Wren, wants to grind corn.',
  'Nobody likes a bridge that sings.',
];

describe('stitchedParts()', () => {
  test.each<[string, string[]]>([
    ['The mill was sold wants to grind corn', ['the mill was sold', 'wants to grind corn']],
    ['wants to grind corn … The mill was sold', ['wants to grind corn', 'the mill was sold']],
    ['“The mill was sold”, nobody likes a bridge', ['the mill was sold', 'nobody likes a bridge']],
  ])('parts %j', (quote, parts) => {
    expect(stitchedParts(quote, TEXTS)).toEqual(parts);
  });

  test.each([
    'The mill was sold in May.',
    'The mill was burnt in May',
    'The mill likes a bridge',
    'Somebody made this up altogether',
    '',
  ])('finds nothing stitched in %j', (quote) => {
    expect(stitchedParts(quote, TEXTS)).toBeNull();
  });
});
