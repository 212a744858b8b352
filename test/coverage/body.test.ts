import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanParagraphs } from '../../src/coverage/body/clean-paragraphs.ts';
import { looksLikeHeadline, takeHeadline } from '../../src/coverage/body/headline.ts';
import { normaliseLine, paragraphsOf } from '../../src/coverage/body/paragraphs-of.ts';

function normaliseBody(text: string): string {
  return paragraphsOf(text).join('\n\n');
}

describe('paragraphsOf()', () => {
  test.each([
    ['a\r\nb', 'a\n\nb'],
    ['  a \t b \n\n\n\n c ', 'a b\n\nc'],
    ['e\u0301t\u00e9', '\u00e9t\u00e9'],
    ['a\u0000b\u200bc\u202ed\u00ad\ufeff', 'abcd'],
    ['a\ud800b', 'ab'],
    ['a\u00a0b\u2028c', 'a b\n\nc'],
  ])('makes %j %j', (text, body) => {
    expect(normaliseBody(text)).toBe(body);
  });

  test('joins the lines of a text that is wrapped at a column, and of no other', () => {
    const line = 'the council of the island met for the third time this week and';
    const wrapped = `${line}\n${line}\n${line}\nthen went home.\n\n${line}\n${line}\nwent home again.`;
    expect(normaliseBody(wrapped).split('\n\n')).toHaveLength(2);
    expect(normaliseBody('One.\nTwo.\nThree.\nFour.\nFive.').split('\n\n')).toHaveLength(5);
  });

  test('is idempotent, and leaves no control character or blank edge', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const body = normaliseBody(text);
        expect(normaliseBody(body)).toBe(body);
        expect(body).not.toMatch(/(?!\n)\p{Cc}|^\s|\s$|\n{3}|[^\n]\n[^\n]/u);
        expect(body).toBe(body.normalize('NFC'));
      }),
    );
  });
});

describe('normaliseLine()', () => {
  test('puts all on one line', () => {
    expect(normaliseLine(' A\n headline\t\u0007 ')).toBe('A headline');
  });
});

describe('takeHeadline()', () => {
  test('passes over the labels of publishers', () => {
    const story = 'The works opened a second dry dock on Tuesday.';
    const lines = ['FOR IMMEDIATE RELEASE', 'Second dry dock opens', story];
    expect(takeHeadline(lines)).toMatchObject({
      headline: 'Second dry dock opens',
      paragraphs: [story],
    });
  });

  test('takes the first line when it looks like one', () => {
    expect(takeHeadline(['Is it over?', 'No.'])).toEqual({
      headline: 'Is it over?',
      paragraphs: ['No.'],
      derived: false,
    });
  });

  test('cuts the first sentence at a word, and leaves it in the text', () => {
    const sentence = `${'word '.repeat(30)}end.`;
    const { headline, paragraphs, derived } = takeHeadline([sentence, 'More.']);
    expect(headline).toMatch(/word…$/);
    expect(headline.length).toBeLessThanOrEqual(101);
    expect(paragraphs).toEqual([sentence, 'More.']);
    expect(derived).toBe(true);
  });

  test.each([
    ['The mill is gone.', false],
    ['Why the mill of the U.S.', true],
    ['He said “it is gone.”', false],
    ['A line that trails off…', false],
    ['Kim and Kanye “Lead Separate Lives”', true],
  ])('%j looks like a headline: %s', (line, expected) => {
    expect(looksLikeHeadline(line)).toBe(expected);
  });
});

describe('cleanParagraphs()', () => {
  const STORY = [
    'Jane Low and Tom Hale bought the old mill of Oosterweide on Monday.',
    'Jane Low said that she had always wanted a mill, and Tom Hale agreed with her.',
  ];

  test.each([
    '[Image by A. Person/Some Agency]',
    '[Featured Image by A. Person]',
    '(Photo: A. Person)',
    'Photo: A. Person',
    'Foto: A. Person / Bureau',
    'Image credit: A. Person',
    'Photo by A. Person',
    'Share this article: The mill is sold',
    'Share on Facebook',
    'More from Hill Post',
    'Read more: Ten mills to visit',
    'Lees ook: Tien molens',
    'Lire aussi : Dix moulins',
    'Advertisement',
    'Sign up for our newsletter',
    'Follow us on the networks',
    '© 2024 Hill Post',
    'By Ada Reed and Tom Hale',
    'A. Person / Getty Images',
    'Lesen Sie auch: Zehn Mühlen',
    'À lire aussi : Dix moulins',
    'Leggi anche: Dieci mulini',
    'Leia também: Dez moinhos',
    'Suscríbete a nuestro boletín',
    'Dieser Artikel ist nur für Abonnenten.',
    'Follow Ada Reed on Twitter.',
    'Updated: August 13, 2010, 5:02 PM ET',
    '12 comments',
    'Tags: mills, water',
    'All rights reserved.',
    'Jane Low',
    'Jane Low and Tom Hale',
    'Jane Low bought the old mill, which has stood empt',
    'Mill is sold',
  ])('drops %j', (line) => {
    const later = 'Jane Low bought the old mill, which has stood empty since the war, for a song.';
    expect(cleanParagraphs([line, ...STORY, later], 'Mill is sold')).toEqual([...STORY, later]);
  });

  test.each([
    'More from the council is expected on Monday.',
    'Share prices fell.',
    'Photographs of the mill were shown.',
    'By Monday it was gone.',
    'Korte verzoening',
    'What Happens Now',
    'Jane Low wept.',
    '“It is gone,” Jane Low said.',
    'No.',
    'Copyright law will change, the minister said.',
    'Register or lose your vote, officials said.',
    'Follow Jane Low, and she will show you the mill on Facebook?',
    'Published in 2019, the report was damning.',
    'More rain is coming!',
    'Tom Hale is a reporter at the Hill Post.',
    'Read more than one book a week, she says, and you will own a mill.',
  ])('keeps %j', (line) => {
    expect(cleanParagraphs([...STORY, line], 'Mill is sold')).toEqual([...STORY, line]);
  });

  test('drops a label with the headlines under it, but no single line within a text', () => {
    const pointers = ['Further reading', 'Ten mills to visit', 'How a mill works'];
    expect(cleanParagraphs([...pointers, ...STORY], '')).toEqual(STORY);
    const within = ['Further reading', 'What Happens Now', ...STORY];
    expect(cleanParagraphs(within, '')).toEqual(within.slice(1));
  });

  test('drops a note on the author under a story', () => {
    const note = 'Ada Reed is a senior reporter at the Hill Post.';
    expect(cleanParagraphs([...STORY, note], '')).toEqual(STORY);
  });

  test('drops a pull quote that stands in the story, and no other', () => {
    const said = '“I have always wanted a mill with four sails,” she said, and smiled at the mill.';
    const pulled = 'Quote I have always wanted a mill with four sails Jane Low';
    expect(cleanParagraphs([said, pulled], '')).toEqual([said]);
    expect(cleanParagraphs([...STORY, pulled], '')).toEqual([...STORY, pulled]);
  });

  test('never changes or reorders a paragraph', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 })), fc.string(), (paragraphs, headline) => {
        const kept = cleanParagraphs(paragraphs, headline);
        let from = 0;
        for (const paragraph of kept) {
          const place = paragraphs.indexOf(paragraph, from);
          expect(place).toBeGreaterThanOrEqual(from);
          from = place + 1;
        }
      }),
    );
  });
});

describe('cleanParagraphs() at the edges of a text', () => {
  const STORY = [
    'ALDER, 5 May 2024 – The bridge was closed again on Monday, the town said.',
    'What Happens Now',
    'Engineers will look at the second pillar this week.',
    'One lane',
    'Buses take the long way round until the second of June.',
  ];
  const NAMES = ['Ada Reed', 'Hill Post'];

  test.each([
    '5 May 2024',
    'Sat 15 Jul',
    '05.07.2018, 12:04 Uhr | dpa',
    'Port Alder, 22 March 2024',
    'From the October 2018 issue',
    'Submitted by ada.reed on Fri, 07/12/2019 - 11:20',
    'By ADA REED, arts correspondent',
    'Par Solène Cazals, le 9 septembre 2019',
    'Reporter: Sam Dutta',
    'Ada Reed · 28 Sept 2023',
    'ADA REED',
    'Helen Marchetti',
    'Courier Staff Writer',
    'Posted:',
    'Opinion',
    'Tribune',
    '6 min read·',
    'Lesezeit: 5 Minuten',
    '[ Front page | Sports | Letters ]',
    'FOR IMMEDIATE RELEASE',
    'Media contact: press@mill.example, +44 20 7946 0000',
  ])('drops %j above the story', (line) => {
    expect(cleanParagraphs([line, ...STORY], 'Bridge closed', NAMES)).toEqual(STORY);
  });

  test.each([
    'By Ada Reed',
    '5 May 2024',
    'Hill Post, 2 Quay Street, Alder',
    'reed@hillpost.example',
    'ENDS',
  ])('drops %j below the story', (line) => {
    expect(cleanParagraphs([...STORY, line], 'Bridge closed', NAMES)).toEqual(STORY);
  });

  test.each([
    'Why the bridge matters',
    'Editor’s note: This story has been updated.',
    'Closed.',
    'The bridge that nobody wanted, and the town that cannot do without it',
    'What was decided on 5 May 2024, and by whom it was meant to be done',
  ])('keeps %j above the story', (line) => {
    expect(cleanParagraphs([line, ...STORY], 'Bridge closed', NAMES)).toEqual([line, ...STORY]);
  });

  test('keeps lists of names and of dates', () => {
    const cast = ['Tom Hale', 'Jane Low', 'Sam Dutta', 'Iver Halloran', 'Odile Fabre'];
    expect(cleanParagraphs([...cast, ...STORY], '')).toEqual([...cast, ...STORY]);
    const tour = ['5 May 2024: Alder', '6 May 2024: Port Alder'];
    expect(cleanParagraphs([...STORY, ...tour], '')).toEqual([...STORY, ...tour]);
  });

  test('drops the times over the posts of a live blog, and no timetable', () => {
    const posts = ['21.40 uur', STORY[4] ?? '', '12:30', STORY[0] ?? ''];
    expect(cleanParagraphs([...STORY.slice(0, 3), ...posts], '')).not.toContain('21.40 uur');
    const buses = [...STORY.slice(0, 3), '12:30', 'Alder', '12:50', 'Mill', STORY[4] ?? ''];
    expect(cleanParagraphs(buses, '')).toEqual(buses);
  });
});
