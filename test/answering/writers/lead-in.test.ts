import { describe, expect, test } from 'vitest';
import { leadIn, LEAD_IN_LANGUAGES } from '../../../src/answering/writers/lead-in.ts';

type Case = readonly [
  language: string,
  published: string | null,
  notBefore: string | null,
  text: string,
];

const CASES: readonly Case[] = [
  ['en', '2021-01-06', null, 'On 6 January 2021, E! News reported'],
  ['en', '2021-01', null, 'In January 2021, E! News reported'],
  ['en', '2021', null, 'In 2021, E! News reported'],
  ['en', null, null, 'In an undated article, E! News reported'],
  ['en', null, '2021-01-18', 'In an undated article, not before 18 January 2021, E! News reported'],
  ['en', '2021', '2020', 'In 2021, E! News reported'],
  ['nl', '2021-01-06', null, 'Op 6 januari 2021 meldde E! News'],
  ['nl', '2021-01', null, 'In januari 2021 meldde E! News'],
  ['nl', '2021', null, 'In 2021 meldde E! News'],
  ['nl', null, null, 'In een ongedateerd artikel meldde E! News'],
  ['nl', null, '2021', 'In een ongedateerd artikel, niet van voor 2021, meldde E! News'],
  ['de', '2021-01-06', null, 'Am 6. Januar 2021 berichtete E! News'],
  ['de', '2021-01', null, 'Im Januar 2021 berichtete E! News'],
  ['de', '2021', null, 'Im Jahr 2021 berichtete E! News'],
  ['de', null, null, 'In einem undatierten Artikel berichtete E! News'],
  [
    'de',
    null,
    '2021-01-06',
    'In einem undatierten Artikel, nicht vor dem 6. Januar 2021, berichtete E! News',
  ],
  [
    'de',
    null,
    '2021-01',
    'In einem undatierten Artikel, nicht vor Januar 2021, berichtete E! News',
  ],
  ['fr', '2021-01-06', null, 'Le 6 janvier 2021, E! News rapportait'],
  ['fr', '2021-01', null, 'En janvier 2021, E! News rapportait'],
  ['fr', '2021', null, 'En 2021, E! News rapportait'],
  ['fr', null, null, 'Dans un article non daté, E! News rapportait'],
  [
    'fr',
    null,
    '2021-01-06',
    'Dans un article non daté, pas antérieur au 6 janvier 2021, E! News rapportait',
  ],
  ['fr', null, '2021', 'Dans un article non daté, pas antérieur à 2021, E! News rapportait'],
  ['es', '2021-01-06', null, 'El 6 de enero de 2021, E! News informó'],
  ['es', '2021-01', null, 'En enero de 2021, E! News informó'],
  ['es', '2021', null, 'En 2021, E! News informó'],
  ['es', null, null, 'En un artículo sin fecha, E! News informó'],
  [
    'es',
    null,
    '2021-01-06',
    'En un artículo sin fecha, no anterior al 6 de enero de 2021, E! News informó',
  ],
  ['es', null, '2021-01', 'En un artículo sin fecha, no anterior a enero de 2021, E! News informó'],
  ['it', '2021', null, 'In 2021, E! News reported'],
  ['constructor', '2021', null, 'In 2021, E! News reported'],
];

describe('leadIn()', () => {
  test.each(CASES)('in %s, of %o, not before %o, is %s', (language, published, notBefore, text) => {
    expect(leadIn({ outlet: 'E! News', published, notBefore, via: [] }, language)).toBe(text);
  });

  test.each([
    ['en', 'In 2021, an outlet that is not named reported, citing People, Us and X'],
    ['nl', 'In 2021 meldde een niet genoemd medium, op gezag van People, Us en X'],
    [
      'de',
      'Im Jahr 2021 berichtete ein nicht genanntes Medium unter Berufung auf People, Us und X',
    ],
    ['fr', 'En 2021, un média non nommé rapportait, citant People, Us et X'],
    ['es', 'En 2021, un medio sin nombrar informó, citando a People, Us y X'],
  ])('in %s names originators, and that an outlet is not known', (language, text) => {
    const via = ['People', 'Us', 'X'];
    expect(leadIn({ outlet: null, published: '2021', notBefore: null, via }, language)).toBe(text);
  });

  test.each([
    ['en', '2021-01-06', 'Earlier, on 6 January 2021, E! News reported, citing Us'],
    ['en', '2021', 'Earlier, in 2021, E! News reported, citing Us'],
    ['en', null, 'In an undated article, E! News reported, citing Us'],
    ['nl', '2021-01', 'Eerder, in januari 2021, meldde E! News, op gezag van Us'],
    ['de', '2021-01-06', 'Zuvor, am 6. Januar 2021, berichtete E! News unter Berufung auf Us'],
    ['fr', '2021-01-06', 'Plus tôt, le 6 janvier 2021, E! News rapportait, citant Us'],
    ['es', '2021-01-06', 'Antes, el 6 de enero de 2021, E! News informó, citando a Us'],
  ])('in %s, of %o, says that something is older', (language, published, text) => {
    const about = { outlet: 'E! News', published, notBefore: null, via: ['Us'], isOlder: true };
    expect(leadIn(about, language)).toBe(text);
  });

  test('is written in five languages', () => {
    expect(LEAD_IN_LANGUAGES).toEqual(['en', 'nl', 'de', 'fr', 'es']);
  });
});
