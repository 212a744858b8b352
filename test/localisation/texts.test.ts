import { describe, expect, test } from 'vitest';
import { completePlurals } from '../../src/localisation/complete-plurals.ts';
import { LOCALES } from '../../src/localisation/locales.ts';
import { TEXTS, type Texts } from '../../src/localisation/texts.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Words that are the same in another language, and texts that hold no words. */
const MAY_EQUAL = new Set([
  'abstentions.dates',
  'admin.disk',
  'answers.outletsAndSources',
  'answers.sources_one',
  'answers.sources_other',
  'charts.description',
  'charts.row',
  'citations.via',
  'coverage.articles_one',
  'coverage.articles_other',
  'coverage.passages_one',
  'coverage.passages_other',
  'failures.withId',
  'searches.readFrom',
]);
/** Discord's limits for what stands on buttons, and in menus before anything is picked. */
const LABELS = /^(admin\.(newer|older)|privacy\.(forgetMe|yes|no)|searches\.asItStands)/;
const PLACEHOLDERS = /^(citations\.showPassage|searches\.withoutOneOf)/;

function flat(texts: Texts): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([room, lines]) =>
      Object.entries(lines).map(([key, text]): [string, string] => [`${room}.${key}`, text]),
    ),
  );
}

/** `count, number` and the like, in alphabetical order. */
function slots(text: string): string[] {
  return [...text.matchAll(/\{\{([^}]*)\}\}/g)].map(([, slot = '']) => slot.trim()).sort();
}

const english = flat(TEXTS.en);

describe.each(LOCALES.filter((locale) => locale !== 'en'))('%s', (locale) => {
  const own = flat(TEXTS[locale]);

  test('has every text of English, and no other', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('has a text for each plural category of the language', () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const whole = flat(completePlurals(TEXTS[locale], locale));
    for (const key of own.keys()) {
      if (!PLURAL.test(key)) continue;
      const has = categories.filter((one) => whole.has(key.replace(PLURAL, `_${one}`)));
      expect(has, key).toEqual(categories);
    }
  });

  test('puts into each text what the English one does, in the same formats', () => {
    const differing = [...own].filter(([key, text]) => {
      const expected = slots(english.get(key) ?? '');
      return JSON.stringify(slots(text)) !== JSON.stringify(expected);
    });
    expect(differing).toEqual([]);
  });

  test('is not English', () => {
    const same = [...own].filter(([key, text]) => text === english.get(key) && !MAY_EQUAL.has(key));
    expect(same).toEqual([]);
  });

  test('fits where Discord shows it', () => {
    const tooLong = [...own].filter(
      ([key, text]) =>
        (LABELS.test(key) && text.length > 80) || (PLACEHOLDERS.test(key) && text.length > 150),
    );
    expect(tooLong).toEqual([]);
  });
});
