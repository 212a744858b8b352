import { expect, test } from 'vitest';
import { embeddingText } from '../../src/edition/embedding-text.ts';

test.each([
  ['Fares rise', 'Harbour Post', '2021-03-05', 'Fares rise. Harbour Post, 2021-03-05.\nText'],
  ['Fares rise', 'Harbour Post', null, 'Fares rise. Harbour Post.\nText'],
  ['Fares rise', null, '2021', 'Fares rise. 2021.\nText'],
  ['Fares rise', null, null, 'Fares rise.\nText'],
  ['Who pays?', 'E! News', null, 'Who pays? E! News.\nText'],
  ['“Enough!”', null, null, '“Enough!”\nText'],
  [' ', null, null, 'Text'],
])('embeddingText() of %j, %j, %j', (headline, outlet, published, expected) => {
  expect(embeddingText({ headline, outlet, published }, { text: 'Text' })).toBe(expected);
});
