import { describe, expect, test } from 'vitest';
import { languageTag } from '../../src/coverage/language-tag.ts';
import { detectLanguageWithConfidence } from '../../src/language/detect.ts';
import { readOne } from './read-one.ts';

const DUTCH =
  'De veerboot naar het eiland vertrok gisteren om twaalf uur uit de haven, zo heeft het havenbedrijf laten weten. ' +
  'Volgens de schipper was de zee rustig en waren er geen problemen aan boord. De molen op het duin is nog altijd ' +
  'gesloten, omdat het herstel van de wieken langer duurt dan de gemeente vorig jaar had verwacht.';

function page(lang: string, text: string): string {
  return `<html lang="${lang}"><body><article><h1>De veerboot</h1><p>${text}</p></article></body></html>`;
}

describe('the language of an article', () => {
  test('that a field states is believed', async () => {
    const article = await readOne(
      'a.json',
      JSON.stringify({ title: 'De boot', text: DUTCH, language: 'en' }),
    );
    expect(article).toMatchObject({ language: 'en', languageConfidence: 1 });
  });

  test('that a page states is believed, but for a long text that is plainly in another', async () => {
    expect(await readOne('a.html', page('nl-BE', DUTCH))).toMatchObject({
      language: 'nl',
      languageConfidence: 1,
    });
    const contradicted = await readOne('a.html', page('en', DUTCH));
    expect(contradicted.language).toBe('nl');
    expect(contradicted.languageConfidence).toBeGreaterThan(0.6);
    expect(contradicted.languageConfidence).toBeLessThan(1);
  });

  test('is not contradicted by a short text', async () => {
    const short = 'De veerboot naar het eiland vertrok gisteren om twaalf uur uit de haven.';
    expect(await readOne('a.html', page('en', short))).toMatchObject({
      language: 'en',
      languageConfidence: 1,
    });
  });

  test('is detected where nothing states it, and unknown where nothing tells', async () => {
    const detected = await readOne('a.txt', `De veerboot\n\n${DUTCH}`);
    expect(detected.language).toBe('nl');
    expect(detected.languageConfidence).toBe(
      detectLanguageWithConfidence(`De veerboot\n${DUTCH}`)?.confidence,
    );
    expect(await readOne('a.txt', '12 34\n\n56 78')).toMatchObject({
      language: null,
      languageConfidence: null,
    });
  });
});

describe('languageTag()', () => {
  test.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['nl_NL', 'nl'],
    ['nl_NL.UTF-8', 'nl'],
    ['en-US,en;q=0.9', 'en'],
    ['English', 'en'],
    ['Nederlands', 'nl'],
    ['Duits', 'de'],
    ['zh-Hant-TW', 'zh'],
    ['eng', 'en'],
    ['und', null],
    ['xx', null],
    ['?', null],
    ['', null],
  ])('of %j is %s', (text, tag) => {
    expect(languageTag(text)).toBe(tag);
  });
});
