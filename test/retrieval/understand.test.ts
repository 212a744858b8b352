import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Edition } from '../../src/edition/edition.ts';
import { UserError } from '../../src/errors.ts';
import { outletsOf, resolveFilter } from '../../src/retrieval/resolve-filter.ts';
import { describeSearch } from '../../src/retrieval/searched.ts';
import { searchTerms } from '../../src/retrieval/search-terms.ts';
import { understand } from '../../src/retrieval/understand.ts';
import { publishFerry } from './ferry-edition.ts';

let edition: Edition;
beforeAll(async () => {
  ({ edition } = await publishFerry());
});
afterAll(() => edition.close());

describe('resolveFilter()', () => {
  test.each(['Kelderwick Courier', 'the kelderwick courier', 'KELDERWICK-COURIER'])(
    'knows the outlet %j',
    (name) => {
      expect(resolveFilter({ outlets: [name] }, edition).outlets).toEqual(['Kelderwick Courier']);
    },
  );

  test.each([
    ['kelderwickcourier.com', 'Kelderwick Courier'],
    ['Schelpkoerier', 'De Schelpkoerier'],
    ['Island Echo - Arts', 'Island Echo'],
    ['The Gossip', 'Quayside Whispers'],
  ])('knows the outlet %j as %s', (name, outlet) => {
    expect(resolveFilter({ outlets: [name] }, edition).outlets).toEqual([outlet]);
  });

  test.each([
    ['Courier', /"Courier".*Near it: Kelderwick Courier\./],
    ['The Times', /"The Times".*There are: De Schelpkoerier, Island Echo/],
    ['', /There are/],
  ])('does not know the outlet %j, and names others', (name, message) => {
    const resolve = () => resolveFilter({ outlets: [name] }, edition);
    expect(resolve).toThrow(UserError);
    expect(resolve).toThrow(message);
  });

  test.each([
    [{ after: '2021-13' }, /"2021-13" as a date for "after"/],
    [{ before: 'yesterday' }, /"yesterday" as a date for "before"/],
    [{ after: '' }, /as a date for "after"/],
    [{ after: '2025', before: '2024' }, /swap/],
    [{ after: '2025-03-02', before: '2025-03-01' }, /swap/],
    [{ after: '2025-03', before: '2025-02' }, /swap/],
    [{ after: '2025-04', before: '2025-03-31' }, /swap/],
  ])('refuses %j', (filter, message) => {
    expect(() => resolveFilter(filter, edition)).toThrow(UserError);
    expect(() => resolveFilter(filter, edition)).toThrow(message);
  });

  test.each([
    { after: '2025-03-01', before: '2025-03-01' },
    { after: '2025-03-15', before: '2025-03' },
    { after: '2025-03', before: '2025' },
    { after: '2025', before: '2025-01-01' },
  ])('takes %j', (filter) => {
    expect(resolveFilter(filter, edition)).toMatchObject(filter);
  });

  test('brings a language down to its primary tag', () => {
    expect(resolveFilter({ language: 'NL-be' }, edition).language).toBe('nl');
  });

  test('lists each outlet once, in alphabetical order', () => {
    expect(outletsOf(edition)).toEqual([
      'De Schelpkoerier',
      'Island Echo',
      'Kelderwick Courier',
      'Quayside Whispers',
      'Strandline',
    ]);
  });
});

describe('understand()', () => {
  test.each([
    ['', /sentence or two/],
    ['   \n', /sentence or two/],
    ['😀 🎉', /a few words/],
    ['?!…', /a few words/],
    ['x'.repeat(4000), /4,000 characters; I can read 1,000/],
  ])('refuses %j', (text, message) => {
    expect(() => understand(text, { edition })).toThrow(UserError);
    expect(() => understand(text, { edition })).toThrow(message);
  });

  test('takes the longest question', () => {
    expect(understand('x'.repeat(1000), { edition }).text).toHaveLength(1000);
  });

  test('keeps the question as asked, composed and trimmed', () => {
    const { text, query } = understand('  Cafe\u0301? ', { edition });
    expect([text, query]).toEqual(['Café?', 'Café?']);
  });

  test('takes the language of the coverage from the question', () => {
    const { filter, query } = understand('How many seals, in the Dutch press?', { edition });
    expect(filter.language).toBe('nl');
    expect(query).not.toMatch(/Dutch/);
  });

  test('leaves a language alone that the coverage does not have', () => {
    const { filter, query } = understand('How many seals, in the Spanish press?', { edition });
    expect(filter.language).toBeUndefined();
    expect(query).toMatch(/Spanish/);
  });

  test('searches for the whole question where nothing but the language is named', () => {
    expect(understand('Dutch coverage', { edition })).toMatchObject({
      query: 'Dutch coverage',
      filter: { language: 'nl' },
    });
  });

  test('lets a language of the filter win, and an undefined one erase nothing', () => {
    const question = 'How many seals, in the Dutch press?';
    const explicit = understand(question, { edition, filter: { language: 'en' } });
    expect(explicit.filter.language).toBe('en');
    const filter = { language: undefined, after: undefined, outlets: ['Strandline'] };
    expect(understand(question, { edition, filter }).filter).toMatchObject({
      language: 'nl',
      outlets: ['Strandline'],
    });
  });

  test('completes a follow-up', () => {
    const history = [{ question: 'Who is the captain?', answer: 'Femke Oldewater' }];
    expect(understand('And when?', { edition, history })).toMatchObject({
      text: 'And when?',
      query: 'the captain — And when?',
    });
  });
});

describe('describeSearch()', () => {
  test('says what was searched', () => {
    const question = understand('fare', {
      edition,
      filter: { outlets: ['strandline'], after: '2025', language: 'en' },
    });
    expect(describeSearch(question, edition)).toEqual({
      query: 'fare',
      outlets: ['Strandline'],
      after: '2025',
      before: null,
      language: 'en',
      undatedExcluded: 0,
    });
  });

  test.each([
    [{ after: '2020' }, 1],
    [{ before: '2030' }, 1],
    [{ after: '2020', includeUndated: true }, 0],
    [{ after: '2020', outlets: ['Island Echo'] }, 0],
    [{ after: '2020', outlets: ['Quayside Whispers'] }, 1],
    [{ after: '2020', language: 'nl' }, 0],
    [{}, 0],
  ])('under %j counts %i undated articles left out', (filter, count) => {
    const question = understand('captain', { edition, filter });
    expect(describeSearch(question, edition).undatedExcluded).toBe(count);
  });
});

describe('searchTerms()', () => {
  const termsOf = (text: string) => searchTerms(understand(text, { edition }), edition);

  test('knows the words of a date that is asked about', async () => {
    const terms = await termsOf('What broke on the ferry in July 2025?');
    const dated = terms.flatMap(({ text, period }) => (period ? [[text, period.after]] : []));
    expect(dated).toEqual([
      ['July', '2025-07'],
      ['2025', '2025-07'],
    ]);
  });

  test('does not search for words that ask how things are now', async () => {
    expect((await termsOf('Who is captain now?')).map(({ text }) => text)).toEqual(['captain']);
    const still = await termsOf('Is the captain still ill now?');
    expect(still.map(({ text }) => text)).toEqual(['captain', 'ill']);
    expect((await termsOf('And now?')).map(({ text }) => text)).not.toEqual([]);
  });

  test('weighs rare words more, and unknown ones most', async () => {
    const terms = await searchTerms(
      { query: 'ferry Oldewater zeppelin', language: 'en', understood: [] },
      edition,
    );
    const [ferry, name, unknown] = terms;
    expect(ferry?.frequency).toBeGreaterThanOrEqual(7);
    expect([name?.frequency, unknown?.frequency]).toEqual([1, 0]);
    expect(ferry?.weight).toBeGreaterThan(0);
    expect(name?.weight).toBeGreaterThan(ferry?.weight ?? Infinity);
    expect(unknown?.weight).toBeGreaterThan(name?.weight ?? Infinity);
  });
});
