import { describe, expect, test } from 'vitest';
import { droppedHedges } from '../../../src/answering/checks/hedges.ts';
import { readingOf } from './reading.ts';

/** Passage, its language, claim, its language. */
type Row = readonly [string, string, string, string];

const KEPT: readonly Row[] = [
  ['The keeper allegedly sold the mill.', 'en', 'The keeper reportedly sold the mill.', 'en'],
  ['The keeper allegedly sold the mill.', 'en', 'De molenaar zou de molen hebben verkocht.', 'nl'],
  [
    'De molenaar verkocht naar verluidt de molen.',
    'nl',
    'De molenaar verkocht vermeend de molen.',
    'nl',
  ],
  [
    'Der Müller hat angeblich die Mühle verkauft.',
    'de',
    'Der Müller soll die Mühle verkauft haben.',
    'de',
  ],
  ['Le meunier aurait vendu le moulin.', 'fr', 'Le meunier aurait vendu le moulin, dit-on.', 'fr'],
  [
    'El molinero vendió supuestamente el molino.',
    'es',
    'El molinero habría vendido el molino.',
    'es',
  ],
  ['The keeper sold the mill.', 'en', 'The keeper sold the mill.', 'en'],
  ['The mill will be sold in May.', 'en', 'The mill is to be sold in May.', 'en'],
  ['She hopes that the mill reopens.', 'en', 'Ada Wren said that the mill reopens.', 'en'],
];

const DROPPED: readonly Row[] = [
  ['The keeper allegedly sold the mill.', 'en', 'The keeper sold the mill.', 'en'],
  ['The keeper perhaps sold the mill.', 'en', 'The keeper sold the mill.', 'en'],
  ['De molenaar verkocht naar verluidt de molen.', 'nl', 'De molenaar verkocht de molen.', 'nl'],
  [
    'Der Müller hat angeblich die Mühle verkauft.',
    'de',
    'Der Müller hat die Mühle verkauft.',
    'de',
  ],
  ['Le meunier aurait vendu le moulin.', 'fr', 'Le meunier a vendu le moulin.', 'fr'],
  ['El molinero vendió supuestamente el molino.', 'es', 'El molinero vendió el molino.', 'es'],
  ['The mill is to be sold in May.', 'en', 'The mill was sold in May.', 'en'],
  ['She hopes that the mill reopens in spring.', 'en', 'The mill reopens in spring.', 'en'],
];

describe('droppedHedges()', () => {
  test.each(KEPT)('of %j (%s) finds none in %j (%s)', (text, language, claim, claimLanguage) => {
    expect(found(text, language, claim, claimLanguage)).toEqual([]);
  });

  test.each(DROPPED)('of %j (%s) finds some in %j (%s)', (text, language, claim, claimLanguage) => {
    expect(found(text, language, claim, claimLanguage)).not.toEqual([]);
  });
});

/** The sentence is quoted in part, so that the claim's words are its own. */
function found(text: string, language: string, claim: string, claimLanguage: string): string[] {
  return droppedHedges(
    readingOf(claim, { text, language, claimLanguage, quote: text.slice(0, 14) }),
  );
}
