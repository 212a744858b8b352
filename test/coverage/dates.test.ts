import { describe, expect, test } from 'vitest';
import { dayOrderOf } from '../../src/coverage/dates/day-order.ts';
import { findCertainDates, findDates } from '../../src/coverage/dates/find-dates.ts';
import { findNotBefore } from '../../src/coverage/dates/find-not-before.ts';
import { headDates } from '../../src/coverage/dates/head-dates.ts';
import { publishedOf } from '../../src/coverage/dates/publication-dates.ts';
import { readDate } from '../../src/coverage/dates/read-date.ts';
import { urlDate } from '../../src/coverage/dates/url-date.ts';
import { EMPTY_DRAFT, type Draft } from '../../src/coverage/draft.ts';
import { NOTHING_STATED } from '../../src/coverage/settings/settings.ts';

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
    ['2024-3-5', '2024-03-05'],
    ['20240305233000', '2024-03-05'],
    ['2024-03-05CET10:00', '2024-03-05'],
    ['Tue Mar 05 2024 23:30:00 GMT+0100 (CET)', '2024-03-05'],
    ['Tue Mar  5 23:30:00 CET 2024', '2024-03-05'],
    ['10:30, 5 March 2024', '2024-03-05'],
    ['05.03.2024 - 10:30 Uhr', '2024-03-05'],
    ['5 ago 2024', '2024-08-05'],
    ['5. Jänner 2024', '2024-01-05'],
    ['2024年3月5日', '2024-03-05'],
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

describe('findCertainDates()', () => {
  test('leaves out what may be another day, or no date', () => {
    const text = 'On 03/04/2021, in version 1.2.20 or on 25/12/2021 and 03.04.2022.';
    expect(findCertainDates(text).map(({ edtf }) => edtf)).toEqual(['2021-12-25', '2022-04-03']);
  });

  test('takes no time over hostile text', () => {
    for (const piece of ['1 de ', 'de ', '12-', '12.', 'mars ', '2021 ', 'mei, ', '1\u00a0']) {
      const start = performance.now();
      findCertainDates(piece.repeat(40_000));
      expect(performance.now() - start).toBeLessThan(2000);
    }
  });
});

describe('dayOrderOf()', () => {
  test.each([
    ['en', 'https://a.co.uk/x', 'day-first'],
    ['en-US', 'https://a.com.au/x', 'day-first'],
    ['en', 'https://a.gov/x', 'month-first'],
    ['en', 'https://a.io/x', null],
    ['en_US', 'https://a.com/x', 'month-first'],
    ['en-GB', null, 'day-first'],
    ['nl', null, 'day-first'],
    ['en', null, null],
    [null, null, null],
  ])('of %s at %s is %s', (language, url, order) => {
    expect(dayOrderOf(language, url)).toBe(order);
  });
});

describe('headDates()', () => {
  test.each([
    ['By Anna Smith, 6 January 2021', '2021-01-06'],
    ['Published: 6 Jan 2021', '2021-01-06'],
    ['6 januari 2021', '2021-01-06'],
    ['Wednesday, January 6, 2021 at 10:30 am EST', '2021-01-06'],
    ['Von Lena Horn | 06.01.2021, 10:30 Uhr', '2021-01-06'],
    ['Publié le 6 janvier 2021 à 10h30', '2021-01-06'],
    ['Hill Post, 6 January 2021', '2021-01-06'],
    ['By Anna Smith, 03/04/2021', null],
    ['LONDON, Jan 6 (Reuters) - The mill burned down.', null],
    ['On 6 January 2021 the mill burned down', null],
    ['The mill burned down on 6 January 2021.', null],
    ['Born 6 January 2021', null],
  ])('of a text under %j is %s', (line, published) => {
    const text = `Mill burns\n${line}\nThe mill was built in 1790.`;
    expect(headDates(text, null).published).toBe(published);
  });

  test('keeps an update apart', () => {
    expect(headDates('Mill burns\nUpdated: 6 January 2021\nThe mill is gone.', null)).toEqual({
      published: null,
      updated: '2021-01-06',
    });
  });

  test('does not read the story', () => {
    const lines = [
      'Mill burns',
      ...Array.from({ length: 8 }, () => 'It burned.'),
      '6 January 2021',
    ];
    expect(headDates(lines.join('\n'), null).published).toBeNull();
  });
});

describe('publishedOf()', () => {
  const TODAY = '2026-01-15';

  function publishedIn(draft: Partial<Draft>, url: string | null = null) {
    const warnings: string[] = [];
    const found = publishedOf({ ...EMPTY_DRAFT, ...draft }, NOTHING_STATED, url, TODAY, warnings);
    return { ...found, warnings };
  }

  test('passes over a day to come that a page claims, and names it', () => {
    const dates = [
      { value: '2031-02-03', source: 'markup' as const },
      { value: '2021-02-03', source: 'byline' as const },
    ];
    expect(publishedIn({ dates })).toEqual({
      published: '2021-02-03',
      publishedSource: 'byline',
      warnings: ['its date 2031-02-03 lies in the future: it was not used'],
    });
  });

  test('allows for it being tomorrow elsewhere', () => {
    const dates = [{ value: '2026-01-16', source: 'feed' as const }];
    expect(publishedIn({ dates })).toMatchObject({ published: '2026-01-16', warnings: [] });
  });

  test.each(['1970-01-01T00:00:00Z', '0001-01-01'])('passes over the empty clock %s', (value) => {
    const { published, warnings } = publishedIn({ dates: [{ value, source: 'markup' }] });
    expect(published).toBeNull();
    expect(warnings).toHaveLength(1);
  });

  test.each([
    ['its language', { language: 'en-GB' }, null, '2021-04-03'],
    ['its link', {}, 'https://a.example/2021/03/04/story', '2021-03-04'],
    ['its update', { updated: '2021-04-03T10:00' }, null, '2021-04-03'],
  ])('settles 03/04/2021 by %s', (_, draft, url, published) => {
    const dates = [{ value: '03/04/2021', source: 'given' as const }];
    expect(publishedIn({ ...draft, dates }, url)).toMatchObject({ published, warnings: [] });
  });

  test('names both readings of a date that it cannot settle', () => {
    const dates = [{ value: '03/04/2021', source: 'given' as const }];
    const { published, warnings } = publishedIn({ dates });
    expect(published).toBeNull();
    expect(warnings[0]).toContain('2021-04-03 or 2021-03-04');
  });

  test('takes the month of a link for want of a day', () => {
    expect(publishedIn({}, 'https://a.example/2021/03/story')).toMatchObject({
      published: '2021-03',
      publishedSource: 'url',
    });
  });
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
    ['Il ponte è stato chiuso il 3 maggio 2022.', '2022-05-03'],
    ['A ponte foi fechada em 3 de maio de 2022.', '2022-05-03'],
    ['Die Brücke wurde am 18.01.2021 eröffnet.', '2021-01-18'],
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
    ['a plan in Spanish', 'El puente será abierto el 5 de marzo de 2025.'],
    ['a plan in Italian', 'Il ponte sarà aperto il 5 marzo 2025.'],
    ['a plan in Portuguese', 'A ponte será aberta em 5 de março de 2025.'],
    ['a date of two readings', 'The bridge was closed on 03/04/2021.'],
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
    ['https://a.example/2021/01/story', '2021-01'],
    ['https://a.example/2021/jan/6/story', '2021-01-06'],
    ['https://a.example/2021/sport/01/06/story', '2021-01-06'],
    ['https://a.example/news/20210106/story', '2021-01-06'],
    ['https://a.example/news/story-20210106.html', '2021-01-06'],
    ['https://a.example/2021/the-story', null],
    ['https://a.example/id/12345678/story', null],
    ['https://a.example/story?d=2021/01/06/', null],
    ['not an address', null],
  ])('of %s is %s', (url, date) => {
    expect(urlDate(url)).toBe(date);
  });
});
