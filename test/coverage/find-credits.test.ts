import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCreditFinder } from '../../src/coverage/find-credits.ts';

function credited(
  body: string,
  { language = 'en', outlet = null }: { language?: string; outlet?: string | null } = {},
): string[] {
  const outlets = ['Hill Post', 'The Echo', 'bbc'];
  return createCreditFinder({ outlets })({ body, language, outlet }).map(
    ({ originator, start, end }) => `${originator}: ${body.slice(start, end)}`,
  );
}

function originators(body: string, options: { language?: string; outlet?: string } = {}): string[] {
  return [...new Set(credited(body, options).map((credit) => credit.split(': ')[0] ?? ''))];
}

describe('createCreditFinder()', () => {
  test.each([
    ['A source told People that it was over.', 'People'],
    ['It is over, per Us Weekly.', 'Us Weekly'],
    ['It is over, according to the New York Times.', 'The New York Times'],
    ['It is over, according to the Hill Post.', 'Hill Post'],
    ['Vanity Fair reports that it is over.', 'Vanity Fair'],
    ['The mill, The Sun reported on Friday, is gone.', 'The Sun'],
    ['As first reported by Mill Matters, it is over.', 'Mill Matters'],
    ['A source told Mill Matters that it was over.', 'Mill Matters'],
    ['It is over, according to the Oosterweide Gazette.', 'Oosterweide Gazette'],
    ['In an interview with CBC News she denied it.', 'CBC News'],
    ['“It is over,” she told Reuters on Monday.', 'Reuters'],
    ['He spoke exclusively to TMZ.', 'TMZ'],
    ['Reuters, citing two officials, says it is over.', 'Reuters'],
  ])('finds who is credited in English: %s', (body, originator) => {
    expect(originators(body)).toEqual([originator]);
  });

  test.each([
    ['nl', 'Volgens Page Six is het voorbij.', 'Page Six'],
    ['nl', 'Het is voorbij, schrijft Page Six.', 'Page Six'],
    ['nl', 'Page Six schrijft verder dat het voorbij is.', 'Page Six'],
    ['nl', 'Het is voorbij, meldt de Hill Post.', 'Hill Post'],
    ['nl', 'Dat vertelt de bron in het tijdschrift People.', 'People'],
    ['de', 'Laut Bild ist es vorbei.', 'Bild'],
    ['de', 'Es ist vorbei, wie der Spiegel berichtet.', 'Der Spiegel'],
    ['de', 'Es ist vorbei, der Hill Post zufolge.', 'Hill Post'],
    ['fr', 'Selon Le Monde, c’est fini.', 'Le Monde'],
    ['fr', 'C’est fini, a-t-elle confié au magazine Paris Match.', 'Paris Match'],
    ['es', 'Según El País, se acabó.', 'El País'],
    ['es', 'Se acabó, dijo a la revista People.', 'People'],
  ])('finds who is credited in %s: %s', (language, body, originator) => {
    expect(originators(body, { language })).toEqual([originator]);
  });

  test.each([
    'It is over, according to Mayor Jane Smith.',
    'It is over, according to Jane Smith.',
    'As reported by Mayor Jane Smith, it is over.',
    'Kim told Kanye that it was over.',
    'A source told Kim that it was over.',
    'People reported feeling ill.',
    'Time will tell.',
    'Time Warner said that profits rose.',
    'The sun says it is noon.',
    'She wrote about it on Twitter, and the bbc of the boat said no.',
    'One source explains that it is over.',
    'It costs three euros per person.',
  ])('takes nobody else for an outlet: %s', (body) => {
    expect(credited(body)).toEqual([]);
  });

  test('does not credit the publishing outlet with its own reporting', () => {
    const body =
      'A source told the Echo that it was over. “It is,” the source added. The Sun reports no less.';
    expect(originators(body, { outlet: 'Echo' })).toEqual(['The Sun']);
  });

  test('credits the whole of a quotation that begins or ends in a credited sentence', () => {
    const before = '“It is over. They know it,” a source told People.';
    const after = 'A source told People: "It is over. They know it." The mill is gone.';
    expect(credited(before)).toEqual([`People: ${before}`]);
    expect(credited(after)).toEqual(['People: A source told People: "It is over. They know it."']);
  });

  test('goes on with a quotation of several paragraphs, and with a source heard before', () => {
    const body = [
      '“It is over,” a source told People.',
      '“They know it. Both do.”',
      'The mill is gone. “Nothing,” the insider continued, “is left.”',
      'The source of the river is dry.',
    ].join('\n\n');
    expect(credited(body)).toEqual([
      `People: ${body.slice(0, body.indexOf('\n\nThe mill'))}`,
      'People: “Nothing,” the insider continued, “is left.”',
    ]);
  });

  test('does not go on with what somebody with a name says', () => {
    const body = 'The Sun reports that it is over. “It is not,” said Jane Smith.';
    expect(credited(body)).toEqual(['The Sun: The Sun reports that it is over.']);
  });

  test('knows which outlet the magazine is', () => {
    const body = [
      'It is over, per Us Weekly.',
      'It is not, as People reported.',
      'The mill is gone.',
      '“It is,” a source tells the celebrity magazine.',
      'Us Weekly claims that it is over.',
      'It ended in May, as alleged by the outlet.',
    ].join('\n\n');
    expect(credited(body).map((credit) => credit.split(':')[0])).toEqual([
      'Us Weekly',
      'People',
      'People',
      'Us Weekly',
    ]);
  });

  test('names both links of a chain, the outer one first', () => {
    const body = 'Vanity Fair reports, “It is over,” citing a source who spoke with People.';
    expect(originators(body)).toEqual(['Vanity Fair', 'People']);
  });

  test('orders a chain from the outlet nearest to the reader to the origin, whatever the word order', () => {
    for (const body of [
      'E! News reports that a source told People it was over.',
      'A source told People it was over, E! News reports.',
      'According to E! News, a source told People it was over.',
    ]) {
      const credits = createCreditFinder()({ body, language: 'en', outlet: null });
      expect(credits.map(({ originator, speaker }) => [originator, speaker])).toEqual([
        ['E! News', null],
        ['People', 'a source'],
      ]);
    }
  });

  test('goes on with the whole chain when its source speaks again', () => {
    const body =
      'E! News reports that a source told People it was over. “They know,” the source added.';
    const credits = createCreditFinder()({ body, language: 'en', outlet: null });
    expect(credits).toEqual([
      { originator: 'E! News', speaker: null, start: 0, end: body.length },
      { originator: 'People', speaker: 'a source', start: 0, end: body.length },
    ]);
  });

  test('shows outlets as the coverage names them, under any of their spellings', () => {
    const creditsOf = createCreditFinder({
      outlets: ['Kelder Courier', 'L.A. Times'],
      aliases: new Map([['The Courier', 'Kelder Courier']]),
    });
    const shown = (body: string) =>
      creditsOf({ body, language: 'en', outlet: null }).map(({ originator }) => originator);
    expect(shown('It is over, the Courier reported.')).toEqual(['Kelder Courier']);
    expect(shown('It is over, per the Kelder Courier.')).toEqual(['Kelder Courier']);
    expect(shown('It is over, per the Los Angeles Times.')).toEqual(['L.A. Times']);
    expect(shown('It is over, per NYT.')).toEqual(['The New York Times']);
  });

  test.each([
    ['BBC News', 'He told the BBC that it was over.'],
    ['BBC', 'He told BBC News that it was over. He told BBC Radio 4 the same.'],
    ['nytimes', 'He told the New York Times that it was over.'],
    ['People', 'A source told People magazine that it was over.'],
  ])('knows that %s is the one that publishes: %s', (outlet, body) => {
    const creditsOf = createCreditFinder({
      outlets: [outlet],
      aliases: new Map([['The New York Times', 'nytimes']]),
    });
    expect(creditsOf({ body, language: 'en', outlet })).toEqual([]);
  });

  test('takes a single unknown word for an outlet on further evidence only', () => {
    const once = 'A source told Inkblot that it was over.';
    const twice = `${once} They split in May, according to Inkblot.`;
    expect(originators(once)).toEqual([]);
    expect(originators(twice)).toEqual(['Inkblot']);
  });

  test('knows a short form of a name that stood before', () => {
    const body = 'He told the Kelder Post that it was over. “It is,” he told the Post.';
    expect(credited(body)).toEqual([`Kelder Post: ${body}`]);
  });

  test('reads a hostile text in time', () => {
    const body = ['A source told ', 'the ', 'citing ', '“', 'Told To On The ', 'A B C D ']
      .map((part) => part.repeat(4000))
      .join('');
    const begin = performance.now();
    createCreditFinder()({ body, language: 'en', outlet: null });
    expect(performance.now() - begin).toBeLessThan(10_000);
  });

  test('credits a story under a wire dateline to the agency as a whole', () => {
    const body = 'OOSTERWEIDE (Hill Post) - The mill is gone.\n\nNobody was hurt.';
    expect(credited(body)).toEqual([`Hill Post: ${body}`]);
    expect(credited(body, { outlet: 'Hill Post' })).toEqual([]);
  });

  test('gives whole sentences within the body, in order', () => {
    const word = fc.constantFrom(
      ...[
        'People',
        'told',
        'a source',
        '“',
        '”',
        '"',
        '‘',
        '’',
        'per',
        'The Sun',
        'reports',
        'it.',
      ],
      ...['the source said', 'the magazine', '\n\n', 'Jane', '.', ',', 'according to', 'E! News'],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        const body = words.join(' ').trim();
        let last = 0;
        for (const { start, end } of createCreditFinder()({ body, language: 'en', outlet: null })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(body.length);
          last = start;
        }
      }),
    );
  });
});
