import { describe, expect, test } from 'vitest';
import { say } from '../../../src/localisation/say.ts';
import { wordsIn } from '../../../src/localisation/words.ts';
import { spellRange } from '../../../src/retrieval/understanding/spell-range.ts';
import { tell } from '../../../src/retrieval/understanding/told.ts';
import { idOf, type Thing } from '../../../src/retrieval/understanding/understood.ts';

describe('spellRange()', () => {
  test.each([
    ['2021-01', '2021-01', '1–31 January 2021'],
    ['2024-02', '2024-02', '1–29 February 2024'],
    ['2021-01-06', '2021-01-06', '6 January 2021'],
    ['2021', '2021', '1 January – 31 December 2021'],
    ['2020-12-28', '2021-01-03', '28 December 2020 – 3 January 2021'],
    ['2021-03', null, 'on or after 1 March 2021'],
    [null, '2021', 'on or before 31 December 2021'],
    [null, null, 'at any time'],
  ])('of %j to %j is %j', (after, before, spelt) => {
    expect(spellRange({ after, before })).toBe(spelt);
  });
});

describe('tell()', () => {
  const words = (text: string) => ({ text, start: 0, end: text.length });
  const published = { kind: 'date', role: 'published', isRelative: false } as const;
  test.each<[Thing, string]>([
    [
      { ...words('the verge'), kind: 'outlet', outlet: 'The Verge', role: 'source' },
      'Only articles of The Verge',
    ],
    [
      { ...words('the Beeb'), kind: 'outlet', outlet: 'BBC News', role: 'source' },
      'Only articles of BBC News, because you wrote ‘the Beeb’',
    ],
    [
      { ...words('in January 2021'), ...published, after: '2021-01', before: '2021-01' },
      'Published 1–31 January 2021, because you wrote ‘in January 2021’',
    ],
    [
      { ...words('2021'), ...published, role: 'event', after: '2021', before: '2021' },
      'Articles of 1 January – 31 December 2021 are preferred, because you wrote ‘2021’',
    ],
    [
      { ...words('Dutch press'), kind: 'language', language: 'nl' },
      'Only articles in Dutch, because you wrote ‘Dutch press’',
    ],
    [
      { ...words('still'), kind: 'recency' },
      'How things are now: the newest of equally good articles come first, because you wrote ‘still’',
    ],
  ])('tells of %o', (thing, line) => {
    const told = tell({ ...thing, id: idOf(thing) });
    expect(told).toMatchObject({ id: idOf(thing), text: thing.text, line });
    expect(line.startsWith(say(told.what ?? { key: '' }).slice(0, 10))).toBe(true);
  });

  test('tells in the words of another language', () => {
    const thing = { ...words('in January'), ...published, after: '2021-01', before: '2021-01' };
    const { what } = tell({ ...thing, id: 'date' });
    expect(say(what ?? { key: '' }, wordsIn('nl'))).toBe('Gepubliceerd jan 2021');
  });
});
