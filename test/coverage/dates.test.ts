import { describe, expect, test } from 'vitest';
import { findDates } from '../../src/coverage/dates/find-dates.ts';
import { findNotBefore } from '../../src/coverage/dates/find-not-before.ts';
import { readDate } from '../../src/coverage/dates/read-date.ts';
import { urlDate } from '../../src/coverage/dates/url-date.ts';

describe('readDate()', () => {
  test.each([
    ['2021-01-06', '2021-01-06'],
    ['2021-01', '2021-01'],
    ['2021', '2021'],
    [' 2021-01-06 ', '2021-01-06'],
    ['2024-03-05T23:30:00-05:00', '2024-03-05'],
    ['2024-03-05T00:30:00+13:00', '2024-03-05'],
    ['2024-03-05 23:30', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['20240305T233000Z', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['Tue, 05 Mar 2024 23:30:00 -0500', '2024-03-05'],
    ['Tue, 5 Mar 2024 23:30:00 GMT', '2024-03-05'],
    ['March 5, 2024 at 11:30 pm', '2024-03-05'],
    ['5 maart 2024', '2024-03-05'],
    ['dinsdag 5 maart 2024, 10:00 uur', '2024-03-05'],
    ['5. März 2024', '2024-03-05'],
    ['1er février 2024', '2024-02-01'],
    ['5 de marzo de 2024', '2024-03-05'],
    ['5 marzo 2024', '2024-03-05'],
    ['março de 2024', '2024-03'],
    ['Sept. 2024', '2024-09'],
    ['05.03.2024', '2024-03-05'],
    ['25/12/2021', '2021-12-25'],
    ['12/25/2021', '2021-12-25'],
    ['05/05/2021', '2021-05-05'],
  ])('reads %j as %s', (field, edtf) => {
    expect(readDate(field)).toBe(edtf);
  });

  test.each([
    '2021-02-30',
    '2021-13',
    '13/13/2021',
    '03/04/2021',
    '30 February 2021',
    '2021-02-30T10:00:00Z',
    'yesterday',
    'Updated 5 March 2024 and 6 March 2024',
    '5 March',
    '',
    '1704067200',
  ])('does not invent a date for %j', (field) => {
    expect(readDate(field)).toBeNull();
  });
});

describe('findDates()', () => {
  test('finds the dates of a text with their places', () => {
    const text = 'On 5 March 2024, not in May of that year, nor on Jan. 18, 2021 or 2021-01-19.';
    const found = findDates(text);
    expect(found.map(({ edtf }) => edtf)).toEqual(['2024-03-05', '2021-01-18', '2021-01-19']);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      '5 March 2024',
      'Jan. 18, 2021',
      '2021-01-19',
    ]);
  });

  test.each(['12 people in 2021', 'set 2021 targets', 'by 2021-01-190', 'the 2021 March'])(
    'finds none in %j',
    (text) => {
      expect(findDates(text)).toEqual([]);
    },
  );
});

describe('findNotBefore()', () => {
  const TODAY = '2026-01-15';

  test.each([
    ['On Jan. 18, 2021, the paper reported that it would close.', '2021-01-18'],
    ['It opened in January 2021. It closed on 18 May 2021.', '2021-05-18'],
    ['In January 2021 a source told us so, and on Jan. 1, 2021 another did.', '2021-01-01'],
    ['De brug werd geopend op 18 januari 2021.', '2021-01-18'],
    ['Die Brücke wurde am 18. Januar 2021 eröffnet.', '2021-01-18'],
    ['Le pont a été fermé le 3 mai 2022.', '2022-05-03'],
    ['El puente fue cerrado el 3 de mayo de 2022.', '2022-05-03'],
  ])('is bound by what is told as past: %s', (body, bound) => {
    expect(findNotBefore(body, TODAY)).toBe(bound);
  });

  test.each([
    ['a plan', 'The bridge will open on 5 March 2025.'],
    ['a plan told of', 'She said that it would reopen in March 2025.'],
    ['a plan behind the date', 'On 5 March 2025 the bridge will open.'],
    ['a limit', 'The permit, granted last year, runs until 31 December 2025.'],
    ['a plan in Dutch', 'De brug gaat op 5 maart 2025 open.'],
    ['a plan in German', 'Die Brücke soll am 5. März 2025 öffnen.'],
    ['a day to come', 'It was closed on 3 March 2031.'],
    ['a relative word', 'It closed last month.'],
    ['a year alone', 'It was built in 2011.'],
    ['a day without a year', 'It closed on 5 March.'],
    ['no verb', 'Agenda, 5 March 2025'],
  ])('is not bound by %s', (_, body) => {
    expect(findNotBefore(body, TODAY)).toBeNull();
  });
});

describe('urlDate()', () => {
  test.each([
    ['https://a.example/2021/01/06/story', '2021-01-06'],
    ['https://a.example/news/2021-01-06-story', '2021-01-06'],
    ['https://a.example/2021/13/06/story', null],
    ['https://a.example/2021/01/story', null],
    ['https://a.example/story?d=2021/01/06/', null],
    ['not an address', null],
  ])('of %s is %s', (url, date) => {
    expect(urlDate(url)).toBe(date);
  });
});
