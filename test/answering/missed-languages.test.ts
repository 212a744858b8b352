import { describe, expect, test } from 'vitest';
import { missedLanguages } from '../../src/answering/missed-languages.ts';
import { languagesOf } from '../../src/edition/languages.ts';
import { say } from '../../src/localisation/say.ts';
import { sampleEntry } from '../discord/samples.ts';

const ENGLISH_ONLY = { languages: ['en'] };

function inLanguages(tags: readonly (string | null)[]) {
  const articles = tags.map((language, n) => sampleEntry({ id: String(n), language }));
  return { articles, languages: languagesOf(articles) };
}

describe('missedLanguages()', () => {
  test.each<[string | null, readonly (string | null)[], string]>([
    ['en', ['en', 'nl', 'de', 'nl'], '3 articles in Dutch and German may hold more'],
    ['en', ['en', 'nl'], '1 article in Dutch may hold more'],
    ['nl', ['en', 'nl', 'en'], '2 articles in English may hold more'],
    ['en', ['nl', 'nl', 'de', 'fr', 'es', 'it'], '6 articles in Dutch, German, French and other'],
  ])('to a question in %s on articles in %j says %j', (language, tags, note) => {
    const [said] = missedLanguages({ filter: {}, language }, inLanguages(tags), ENGLISH_ONLY);
    expect(said && say(said)).toContain(note);
  });

  test.each([
    ['all are in its language', { filter: {}, language: 'en' }, ['en', null], ENGLISH_ONLY],
    ['the embedder compares both', { filter: {}, language: 'en' }, ['nl'], { languages: null }],
    [
      'the filter leaves none',
      { filter: { language: 'en' }, language: 'en' },
      ['nl'],
      ENGLISH_ONLY,
    ],
    ['its language is not known', { filter: {}, language: null }, ['nl'], ENGLISH_ONLY],
  ])('says nothing where %s', (_, question, tags, embedder) => {
    expect(missedLanguages(question, inLanguages(tags), embedder)).toEqual([]);
  });
});
