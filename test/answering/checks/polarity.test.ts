import { describe, expect, test } from 'vitest';
import { reversedWords } from '../../../src/answering/checks/polarity.ts';
import { readingOf } from './reading.ts';

/** Passage, its language, claim, its language. */
type Row = readonly [string, string, string, string];

const SAME: readonly Row[] = [
  ['The board did not approve the bridge.', 'en', 'The bridge was not approved.', 'en'],
  ['The board did not approve the bridge.', 'en', 'The board refused to approve the bridge.', 'en'],
  ['The board did not approve the bridge.', 'en', 'The bridge was rejected.', 'en'],
  ['Nobody was injured in the fire.', 'en', 'There were no injuries in the fire.', 'en'],
  ['Rents rose by a tenth last year.', 'en', 'Rents increased by a tenth.', 'en'],
  ['He does not rule out a strike.', 'en', 'He does not exclude a strike.', 'en'],
  [
    'The mill may hold no more than forty people.',
    'en',
    'The mill holds at most forty people.',
    'en',
  ],
  [
    'The museum did not say when it will open.',
    'en',
    'When it will open, the museum did not say.',
    'en',
  ],
  ['The route is undecided.', 'en', 'The route has not been decided.', 'en'],
  ['She denies that she took the vase.', 'en', 'She says she did not take the vase.', 'en'],
  ['The tower was not only tall but cheap.', 'en', 'The tower was tall and cheap.', 'en'],
  [
    '“We will not sell the mill,” Ada Wren said.',
    'en',
    '“We will not sell the mill,” Wren said.',
    'en',
  ],
  ['Niemand raakte gewond bij de brand.', 'nl', 'Nobody was injured in the fire.', 'en'],
  ['The factory will not close.', 'en', 'De fabriek gaat niet dicht.', 'nl'],
  ['The factory will not close.', 'en', 'Die Fabrik wird nicht geschlossen.', 'de'],
  ['The factory will not close.', 'en', 'L’usine ne fermera pas.', 'fr'],
  ['The factory will not close.', 'en', 'La fábrica no cierra.', 'es'],
];

const REVERSED: readonly Row[] = [
  ['The board did not approve the bridge.', 'en', 'The board approved the bridge.', 'en'],
  ['The board approved the bridge.', 'en', 'The board did not approve the bridge.', 'en'],
  ['The board approved the bridge.', 'en', 'The board rejected the bridge.', 'en'],
  ['Nobody was injured in the fire.', 'en', 'Visitors were injured in the fire.', 'en'],
  ['Rents rose by a tenth last year.', 'en', 'Rents fell by a tenth.', 'en'],
  ['The court acquitted the keeper.', 'en', 'The court convicted the keeper.', 'en'],
  ['He does not rule out a strike.', 'en', 'He rules out a strike.', 'en'],
  ['The trains no longer stop at Tarn Head.', 'en', 'The trains stop at Tarn Head.', 'en'],
  ['She denies that she took the vase.', 'en', 'She admits that she took the vase.', 'en'],
  ['The price of the mill has not changed.', 'en', 'The price of the mill went up.', 'en'],
  ['De huren zijn niet gestegen.', 'nl', 'De huren zijn gestegen.', 'nl'],
  ['Die Mieten sind gestiegen.', 'de', 'Die Mieten sind gesunken.', 'de'],
  ['Les loyers ont augmenté.', 'fr', 'Les loyers ont baissé.', 'fr'],
  ['El consejo aprobó el puente.', 'es', 'El consejo no aprobó el puente.', 'es'],
  ['Niemand raakte gewond bij de brand.', 'nl', 'Visitors were injured in the fire.', 'en'],
  ['The factory will not close.', 'en', 'Die Fabrik wird geschlossen.', 'de'],
];

describe('reversedWords()', () => {
  test.each(SAME)('of %j (%s) finds none in %j (%s)', (text, language, claim, claimLanguage) => {
    expect(reversedWords(readingOf(claim, { text, language, claimLanguage }))).toEqual([]);
  });

  test.each(REVERSED)(
    'of %j (%s) finds some in %j (%s)',
    (text, language, claim, claimLanguage) => {
      expect(reversedWords(readingOf(claim, { text, language, claimLanguage }))).not.toEqual([]);
    },
  );
});
