import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EditorialNote, NoteKind } from '../../src/coverage/article.ts';
import { readMark } from '../../src/coverage/stories/correction-marks.ts';
import { linkCorrections, type Correctable } from '../../src/coverage/stories/link-corrections.ts';
import { linkStories, type Storied } from '../../src/coverage/stories/link-stories.ts';
import { namedDays } from '../../src/coverage/stories/named-days.ts';
import { neutralAddress } from '../../src/coverage/stories/neutral-address.ts';
import { signature } from '../../src/coverage/stories/signature.ts';
import { skeleton } from '../../src/language/skeleton.ts';

interface Given {
  readonly id: string;
  readonly headline?: string;
  readonly body: string;
  readonly outlet?: string;
  readonly language?: string;
  readonly published?: string | null;
  readonly updated?: string;
  readonly url?: string;
  readonly note?: readonly [NoteKind, string];
}

/** An article; its note stands behind its body. */
function article(given: Given): Correctable & Storied {
  const { note, body } = given;
  const text = note === undefined ? body : `${body}\n\n${note[1]}`;
  const notes: EditorialNote[] =
    note === undefined ? [] : [{ kind: note[0], start: body.length + 2, end: text.length }];
  return {
    id: given.id,
    headline: given.headline ?? 'A day on the quay',
    outlet: given.outlet ?? 'Herald',
    language: given.language ?? 'en',
    published: given.published === undefined ? '2024-07-10' : given.published,
    notBefore: null,
    updated: given.updated ?? null,
    url: given.url ?? null,
    body: text,
    notes,
  };
}

const WALL = [
  'The harbour wall at Sandmuide will cost 3.4 million euros to rebuild, engineer Oluwaseun Hartnoll told the council on Monday.',
  'Divers found a crack of eleven metres below the lamp, where the tide has taken out the old lime mortar.',
  'Work begins in March and will close the east quay to lorries for nineteen weeks, said Hartnoll.',
  'Fishmonger Greta Vandermolen said that she would have to land her herring at Grimmersund until summer.',
].join('\n\n');
const WALL_NL = [
  'De herbouw van de havenmuur van Sandmuide gaat 3,4 miljoen euro kosten, zei ingenieur Oluwaseun Hartnoll maandag tegen de raad.',
  'Duikers vonden onder de lamp een scheur van elf meter, waar het getij de oude kalkspecie heeft weggespoeld.',
  'Het werk begint in maart en sluit de oostkade negentien weken lang af voor vrachtwagens, aldus Hartnoll.',
  'Visvrouw Greta Vandermolen zegt dat zij haar haring tot de zomer in Grimmersund aan land moet brengen.',
].join('\n\n');
const CHOIR = [
  'The choir of Lammeroog won the regional prize in Eddermark on Saturday with a song about a lost oar.',
  'Conductor Piet Lagerwey said the 42 singers had practised in the fish hall, as the church was being painted.',
  'The jury, led by Henrietta Moss, praised the basses, and the prize is 1,500 euros and a barometer.',
].join('\n\n');
const WALL_AGAIN = [
  'Three weeks into the work on the harbour wall, the first stones have been set at Sandmuide.',
  'Engineer Oluwaseun Hartnoll showed journalists the new foundation, which goes two metres deeper than the last.',
  'The quay stays closed, and the shopkeepers ask for compensation that the county has so far refused to pay.',
].join('\n\n');

describe('linkStories()', () => {
  const english = article({ id: 'en-wall', headline: 'Wall to be rebuilt', body: WALL });
  const dutch = article({
    id: 'nl-wall',
    headline: 'Havenmuur wordt herbouwd',
    body: WALL_NL,
    language: 'nl',
    published: '2024-07-12',
  });
  const choir = article({ id: 'en-choir', headline: 'Choir wins', body: CHOIR });

  test('links a translation in both directions, and no other story', () => {
    expect(linkStories([choir, dutch, english])).toEqual([
      { from: 'en-wall', to: 'nl-wall', kind: 'same-story' },
      { from: 'nl-wall', to: 'en-wall', kind: 'same-story' },
    ]);
    expect(linkStories([choir, dutch])).toEqual([]);
  });

  test('links an undated version, but none of another week', () => {
    expect(linkStories([english, { ...dutch, published: null }])).toHaveLength(2);
    expect(linkStories([english, { ...dutch, published: '2024-07-19' }])).toEqual([]);
    expect(linkStories([english, { ...dutch, published: '2024' }])).toHaveLength(2);
    expect(linkStories([english, { ...dutch, published: null, notBefore: '2024-08' }])).toEqual([]);
  });

  test('links nothing in one language, and nothing whose language is not known', () => {
    expect(linkStories([english, { ...english, id: 'copy' }])).toEqual([]);
    expect(linkStories([english, { ...dutch, language: null }])).toEqual([]);
    expect(linkStories([])).toEqual([]);
  });

  test('does not choose between two that are alike, but may between copies of one', () => {
    const twin = { ...english, id: 'en-wall-2' };
    expect(linkStories([english, twin, dutch])).toEqual([]);
    const leads = new Map([['en-wall-2', 'en-wall']]);
    expect(linkStories([english, twin, dutch], { leads })).toHaveLength(2);
  });

  test('links versions by their addresses', () => {
    const links = linkStories([
      { ...choir, url: 'https://herald.example/en/choir-wins-prize-4711' },
      { ...dutch, url: 'https://www.herald.example/nl/choir-wins-prize-4711' },
    ]);
    expect(links.map(({ from, to }) => [from, to])).toEqual([
      ['en-choir', 'nl-wall'],
      ['nl-wall', 'en-choir'],
    ]);
  });

  test('takes signatures that are kept', () => {
    const kept = new Map([english, dutch].map((one) => [one.id, signature(one)]));
    const bare = [english, dutch].map((one) => ({ ...one, headline: '', body: '' }));
    const signatureOf = ({ id }: Storied) => kept.get(id) ?? new Uint32Array();
    expect(linkStories(bare, { signatureOf })).toHaveLength(2);
    expect(linkStories(bare)).toEqual([]);
  });

  test('does not depend on the order of the articles', () => {
    const articles = [english, dutch, choir, article({ id: 'x', body: WALL_AGAIN })];
    const expected = linkStories(articles);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 4 }), (shuffled) => {
        expect(linkStories(shuffled)).toEqual(expected);
      }),
    );
  });
});

describe('skeleton()', () => {
  test.each([
    ['macedonie', 'macedonia'],
    ['republiek', 'republic'],
    ['telefoon', 'telephone'],
    ['ballon', 'baloon'],
  ])('of %s is that of %s', (a, b) => {
    expect(skeleton(a)).toBe(skeleton(b));
  });
});

describe('neutralAddress()', () => {
  test.each([
    ['https://nl.herald.example/story-1234', 'herald.example/story-1234'],
    ['https://herald.example/de/2024/wall-1234.html', 'herald.example/2024/wall-1234'],
    ['https://herald.example/wall-1234?lang=fr', 'herald.example/wall-1234'],
    ['https://herald.example/wall-1234', null],
    ['https://herald.example/nl/', null],
    ['https://herald.example/nl/sport', null],
  ])('of %s is %s', (url, expected) => {
    expect(neutralAddress(url)).toBe(expected);
  });
});

describe('linkCorrections()', () => {
  const wall = article({ id: 'wall', headline: 'Harbour wall to be rebuilt', body: WALL });
  const again = article({
    id: 'again',
    headline: 'First stones for the wall',
    body: WALL_AGAIN,
    published: '2024-07-14',
  });
  const choir = article({ id: 'choir', headline: 'Choir wins', body: CHOIR });
  const correction = article({
    id: 'z-correction',
    headline: 'Correction: Harbour wall',
    body: 'We wrote that the harbour wall at Sandmuide would cost 3.4 million euros to rebuild. It is 4.3 million, as engineer Oluwaseun Hartnoll told the council.',
    published: '2024-07-12',
  });

  test('links a correction published on its own to the story it is about', () => {
    expect(linkCorrections([again, choir, correction, wall])).toEqual([
      { from: 'z-correction', to: 'wall', kind: 'corrects' },
    ]);
  });

  test('links no correction to another outlet, a later story, or one about something else', () => {
    expect(linkCorrections([{ ...wall, outlet: 'Post' }, correction, choir])).toEqual([]);
    expect(linkCorrections([{ ...wall, published: '2024-07-13' }, correction, choir])).toEqual([]);
    expect(linkCorrections([choir, correction])).toEqual([]);
  });

  test('finds the story by the day that the correction names', () => {
    const of = (text: string) =>
      linkCorrections([wall, again, choir, { ...correction, published: '2024-08-01', body: text }]);
    const link = (to: string) => [{ from: 'z-correction', to, kind: 'corrects' }];
    expect(
      of('In our report of 14 July we wrote that the wall had no foundation. It has.'),
    ).toEqual(link('again'));
    expect(of('In an article published on July 10 the length of the crack was wrong.')).toEqual(
      link('wall'),
    );
  });

  test('knows a correction by its opening, and a note about another piece by what it names', () => {
    const opening = article({
      id: 'opening',
      body: 'Correction: In our report of 10 July on the harbour wall we gave a wrong sum.',
      published: '2024-07-20',
    });
    expect(linkCorrections([opening, wall, again])).toEqual([
      { from: 'opening', to: 'wall', kind: 'corrects' },
    ]);
    const note = [
      'correction',
      'Our article “Harbour wall to be rebuilt” gave a wrong sum.',
    ] as const;
    const noted = article({ id: 'noted', body: CHOIR, published: '2024-07-20', note });
    expect(linkCorrections([noted, wall, again])).toEqual([
      { from: 'noted', to: 'wall', kind: 'corrects' },
    ]);
  });

  test('links an update by an agency to the version before, and a retraction to what it takes back', () => {
    const update = {
      ...wall,
      id: 'update',
      headline: 'UPDATE 1-Harbour wall to be rebuilt, mayor doubts sum',
      body: `${WALL}\n\nThe mayor doubted the sum.`,
    };
    expect(linkCorrections([wall, update, choir])).toEqual([
      { from: 'update', to: 'wall', kind: 'updates' },
    ]);
    const retraction = article({
      id: 'retraction',
      headline: 'Retraction: Choir wins',
      body: 'The Herald withdraws its story on the choir of Lammeroog and the regional prize in Eddermark.',
      published: '2024-07-15',
    });
    expect(linkCorrections([wall, retraction, choir])).toEqual([
      { from: 'retraction', to: 'choir', kind: 'retracts' },
    ]);
  });

  test('takes an ordinary follow-up for no update, whatever its headline says', () => {
    expect(linkCorrections([wall, again, choir])).toEqual([]);
    expect(linkCorrections([wall, { ...again, headline: 'Update: the harbour wall' }])).toEqual([]);
    expect(linkCorrections([wall, { ...again, updated: '2024-07-20' }])).toEqual([]);
  });

  test.each([
    ['an update note', { note: ['update', 'Updated with the words of the mayor.'] }, 'updates'],
    [
      'a correction note',
      { note: ['correction', 'An earlier version gave a wrong sum.'] },
      'corrects',
    ],
    ['a retraction', { note: ['retraction', 'The Herald has withdrawn this story.'] }, 'retracts'],
    [
      'a day of change',
      { body: `${WALL}\n\nThe mayor was silent.`, updated: '2024-07-11' },
      'updates',
    ],
  ] as const)('links a later version of a page with %s', (_, changes, kind) => {
    const url = 'https://herald.example/2024/07/harbour-wall-rebuilt';
    const first = article({ id: 'b', body: WALL, url });
    const later = article({ id: 'a', body: WALL, url: `${url}?utm_source=x`, ...changes });
    expect(linkCorrections([first, later])).toEqual([{ from: 'a', to: 'b', kind }]);
  });

  test('links no two readings of a page that say the same', () => {
    const url = 'https://herald.example/2024/07/harbour-wall-rebuilt';
    const note = ['correction', 'An earlier version gave a wrong sum.'] as const;
    const a = article({ id: 'a', body: WALL, url, note });
    const b = article({ id: 'b', body: WALL, url, note, updated: '2024-07-12' });
    expect(linkCorrections([a, b])).toEqual([]);
    expect(linkCorrections([a])).toEqual([]);
  });

  test('does not depend on the order of the articles, and never links one to itself', () => {
    const articles = [wall, again, choir, correction];
    const expected = linkCorrections(articles);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 4 }), (shuffled) => {
        expect(linkCorrections(shuffled)).toEqual(expected);
      }),
    );
    expect(linkCorrections([correction])).toEqual([]);
  });
});

describe('readMark()', () => {
  test.each([
    ['CORRECTED-Wall to be rebuilt', 'corrects', 'Wall to be rebuilt'],
    ['CORRECTED (OFFICIAL)-Wall to be rebuilt', 'corrects', 'Wall to be rebuilt'],
    ['UPDATE 2-Wall to be rebuilt', 'updates', 'Wall to be rebuilt'],
    ['Wall to be rebuilt (updated)', 'updates', 'Wall to be rebuilt'],
    ['[Rectificatie] Muur wordt herbouwd', 'corrects', 'Muur wordt herbouwd'],
    ['Berichtigung: Mauer wird neu gebaut', 'corrects', 'Mauer wird neu gebaut'],
    ['Rectificatif : le mur', 'corrects', 'le mur'],
    ['Fe de erratas: el muro', 'corrects', 'el muro'],
    ['Mise à jour : le mur', 'updates', 'le mur'],
    ['Retraction: Wall to be rebuilt', 'retracts', 'Wall to be rebuilt'],
    ['Corrections and clarifications', 'corrects', ''],
  ])('reads %s', (headline, kind, rest) => {
    expect(readMark(headline)).toEqual({ kind, rest });
  });

  test.each(['Correction officers on strike', 'Update on the wall', 'Updated wall opens', ''])(
    'finds no mark in "%s"',
    (headline) => {
      expect(readMark(headline)).toBeNull();
    },
  );
});

describe('namedDays()', () => {
  test.each([
    ['our report of 22 September on the wall', ['2023-09-22']],
    ['an article on Oct. 3 and the one of 3 October', ['2022-10-03']],
    ['on July 10, 2021', ['2021-07-10']],
    ['am 1. März', ['2023-03-01']],
    ['van 30 februari', []],
    ['on 3 October 2024', []],
    ['41 cars', []],
  ])('of "%s"', (text, days) => {
    expect(namedDays(text, '2023-09-29')).toEqual(days);
  });
});
