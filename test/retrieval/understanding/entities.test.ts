import { describe, expect, test } from 'vitest';
import { entities } from '../../../src/retrieval/understanding/entities.ts';

describe('entities()', () => {
  test.each([
    ['Who is Dirk Ottevanger?', 'en', ['name Dirk Ottevanger']],
    ["What is Ottevanger's plan for 15 seals?", 'en', ['name Ottevanger', 'number 15']],
    ['Who said “not compliments” in May?', 'en', ['phrase not compliments']],
    [
      "Who wrote 'The Slow Boat' for the Bank of England?",
      'en',
      ['phrase The Slow Boat', 'name Bank of England'],
    ],
    ['What do I know of it?', 'en', []],
    ['Wie is Femke van der Veen?', 'nl', ['name Femke van der Veen']],
    ['Wann kommt die Fähre nach Grey Spit?', 'de', ['name Grey Spit']],
    ['¿Quién es Laura Wasser?', 'es', ['name Laura Wasser']],
    ['', null, []],
  ])('of %j are %j', (question, language, expected) => {
    const found = entities(question, language, []);
    expect(found.map(({ form, text }) => `${form} ${text}`)).toEqual(expected);
    for (const { text, start, end } of found) expect(question.slice(start, end)).toBe(text);
  });

  test('leaves out what is taken', () => {
    const question = 'What did the Echo say on 5 May?';
    expect(
      entities(question, 'en', [
        { text: 'Echo', start: 13, end: 17 },
        { text: '5 May', start: 25, end: 30 },
      ]),
    ).toEqual([]);
  });
});
