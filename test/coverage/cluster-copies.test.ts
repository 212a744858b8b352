import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterCopies, type Copyable } from '../../src/coverage/cluster-copies.ts';
import { canonicalAddress } from '../../src/coverage/copies/canonical-address.ts';
import { overlap, sketch } from '../../src/coverage/copies/sketch.ts';

const WIRE = [
  'The electric ferry for the island will enter service eleven weeks late, the county said.',
  'Fourteen battery modules failed a heat test at the factory in June and must be replaced.',
  '"We would rather be late than warm," the project director told a news conference in town.',
  'The supplier will bear the cost of the new modules, and work on the hull is on schedule.',
  'The old diesel boat, in service for fifty years, sails on until the new ship takes over.',
  'Her safety certificate has been extended by six months, the operator of the line said.',
];

/** Another reporter's story on the same event, with the same quotation. */
const OTHER = [
  'Islanders will have to wait for their new boat until the middle of May, it emerged today.',
  'Tests in June showed that some batteries got too hot, and the maker is building new ones.',
  '"We would rather be late than warm," the project director told a news conference in town.',
  'In the harbour café the news was taken calmly, as most news about the ferry is these days.',
  'Nobody there had believed in the first of March anyway, said the woman behind the counter.',
  'The old boat will go on smoking in the meantime, for which she now has all the papers.',
];

function article(id: string, body: string, more: Partial<Copyable> = {}): Copyable {
  return { id, body, language: 'en', published: null, ...more };
}

function leadsOf(...articles: readonly Copyable[]): Record<string, string> {
  return Object.fromEntries(clusterCopies(articles));
}

describe('clusterCopies()', () => {
  test('groups a wire story trimmed by a third, and led in another way', () => {
    const leads = leadsOf(
      article('a', WIRE.slice(0, 4).join('\n\n'), { published: '2024-07-11' }),
      article('b', WIRE.join('\n\n'), { published: '2024-07-10' }),
      article('c', ['TOWN - The boat is late.', ...WIRE.slice(1)].join(' '), { published: '2024' }),
    );
    expect(leads).toEqual({ a: 'c', b: 'c', c: 'c' });
  });

  test('does not group two stories on one event', () => {
    expect(leadsOf(article('a', WIRE.join(' ')), article('b', OTHER.join(' ')))).toEqual({
      a: 'a',
      b: 'b',
    });
  });

  test('does not take a brief for a copy of a long story', () => {
    const leads = leadsOf(article('a', WIRE.join(' ')), article('b', WIRE.slice(0, 2).join(' ')));
    expect(leads).toEqual({ a: 'a', b: 'b' });
  });

  test('is led by the earliest dated, then by id', () => {
    const body = WIRE.join(' ');
    expect(leadsOf(article('b', body), article('a', body))).toEqual({ a: 'a', b: 'a' });
    expect(leadsOf(article('b', body, { published: '2024-07' }), article('a', body))).toEqual({
      a: 'b',
      b: 'b',
    });
  });

  test('keeps languages apart', () => {
    const body = WIRE.join(' ');
    expect(leadsOf(article('a', body), article('b', body, { language: 'nl' }))).toEqual({
      a: 'a',
      b: 'b',
    });
  });

  test('groups short texts only when they are the same', () => {
    expect(
      leadsOf(
        article('a', 'The mill is gone.'),
        article('b', 'the mill is gone'),
        article('c', 'The mill is gone again.'),
        article('d', ''),
        article('e', ''),
      ),
    ).toEqual({ a: 'a', b: 'a', c: 'c', d: 'd', e: 'e' });
  });

  test('finds every one of many copies among stories that share a boilerplate line', () => {
    const line =
      'This story was written by a reporter of the agency and edited in the capital city.';
    const many = Array.from({ length: 300 }, (_, index) => {
      const words = Array.from({ length: 60 }, (__, word) => `w${index}x${word}`).join(' ');
      const body = index % 3 === 0 ? WIRE.join(' ') : words;
      return article(`a${String(index).padStart(3, '0')}`, `${body} ${line}`);
    });
    const leads = clusterCopies(many);
    for (const [index, { id }] of many.entries()) {
      expect(leads.get(id)).toBe(index % 3 === 0 ? 'a000' : id);
    }
  });

  test('does not depend on the order of the articles', () => {
    const articles = [WIRE, OTHER, WIRE.slice(0, 4), WIRE.slice(1), OTHER.slice(1)].map((body, n) =>
      article(`a${n}`, body.join(' '), { published: n % 2 === 0 ? '2024' : null }),
    );
    const expected = new Map([...clusterCopies(articles)].sort());
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 5 }), (shuffled) => {
        expect(new Map([...clusterCopies(shuffled)].sort())).toEqual(expected);
      }),
    );
  });
});

describe('clusterCopies() across outlets', () => {
  const body = WIRE.join('\n\n');
  const american = body
    .replaceAll('metre', 'meter')
    .replaceAll('"', '“')
    .replace('new modules', 'NEW modules');
  const local = [
    'Passengers on the east quay were told of it by a note on the door of the ticket office.',
    ...WIRE,
    'The office was closed on Friday.',
  ].join('\n\n');

  test.each([
    ['other quotes and spelling', american],
    ['a local lead and end', local],
    ['cut after four paragraphs', WIRE.slice(0, 4).join('\n\n')],
  ])('groups a copy with %s under another headline', (_, copy) => {
    const leads = leadsOf(
      article('a', body, { outlet: 'Herald', headline: 'Ferry late', published: '2024-07-10' }),
      article('b', copy, { outlet: 'Post', headline: 'No boat yet', published: '2024-07-11' }),
    );
    expect(leads).toEqual({ a: 'a', b: 'a' });
  });

  test('keeps two stories of one outlet with common background apart', () => {
    const fresh = (name: string) =>
      Array.from({ length: 45 }, (_, word) => `${name}${word}`).join(' ');
    const background = WIRE.slice(1).join(' ');
    const one = { outlet: 'Herald', headline: 'One' };
    const leads = leadsOf(
      article('a', `${fresh('x')} ${background}`, one),
      article('b', `${fresh('y')} ${background}`, { ...one, headline: 'Two' }),
    );
    expect(leads).toEqual({ a: 'a', b: 'b' });
  });

  test('does not take a notice that stands for many stories for their copy', () => {
    const notice = 'This story is for subscribers only. Log in to read on, or take a trial month.';
    const of = (headline: string) => ({ outlet: 'Herald', headline });
    expect(leadsOf(article('a', notice, of('One')), article('b', notice, of('Two')))).toEqual({
      a: 'a',
      b: 'b',
    });
  });

  test('does not bring two stories together because a round-up carries both', () => {
    const leads = leadsOf(
      article('a', WIRE.join(' '), { published: '2024-07-10' }),
      article('b', OTHER.slice(3).join(' ').repeat(2), { published: '2024-07-10' }),
      article('c', [...WIRE, ...OTHER.slice(3)].join(' '), { published: '2024-07-12' }),
    );
    expect(leads['a']).not.toBe(leads['b']);
  });

  test('groups the forms of one address, a teaser among them', () => {
    const url = 'https://www.herald.example/2024/07/ferry-eleven-weeks-late';
    const leads = leadsOf(
      article('a', body, { url }),
      article('b', WIRE[0] ?? '', { url: `${url}/?utm_source=feed#top` }),
      article('c', OTHER.join(' '), { url: 'https://www.herald.example/' }),
      article('d', body.split(' ').reverse().join(' '), { url: 'https://www.herald.example/' }),
    );
    expect(leads).toEqual({ a: 'a', b: 'a', c: 'c', d: 'd' });
  });

  test('keeps the readings of a live blog apart, and a page whose text is another', () => {
    const url = 'https://herald.example/2024/07/harbour-live-from-the-quay';
    const live = { url, kind: 'live' } as const;
    const leads = leadsOf(
      article('a', WIRE.join(' '), live),
      article('b', `${OTHER.join(' ')} ${WIRE.join(' ')}`, live),
      article('c', [...OTHER, ...OTHER].reverse().join(' '), { url }),
    );
    expect(leads).toEqual({ a: 'a', b: 'b', c: 'c' });
  });

  test('is led by the agency among those of one day, not by its earlier id', () => {
    const on = (outlet: string, published: string | null = '2024-07-10') => ({ outlet, published });
    const carried = `TOWN (Strandline) - ${body}`;
    expect(
      leadsOf(article('a', carried, on('Herald')), article('b', body, on('Strandline'))),
    ).toEqual({ a: 'b', b: 'b' });
    expect(leadsOf(article('a', body, on('Herald')), article('b', body, on('Reuters')))).toEqual({
      a: 'b',
      b: 'b',
    });
    expect(
      leadsOf(
        article('a', carried, on('Strandline', null)),
        article('b', carried, on('Herald', '2024-07-12')),
      ),
    ).toEqual({ a: 'b', b: 'b' });
  });

  test('takes sketches that are kept', () => {
    const sketches = new Map(
      [article('a', body), article('b', local)].map((one) => [one.id, sketch(one.body)]),
    );
    const bodiless = [article('a', ''), article('b', '')];
    const leads = clusterCopies(bodiless, { sketchOf: ({ id }) => sketches.get(id) ?? sketch('') });
    expect(Object.fromEntries(leads)).toEqual({ a: 'a', b: 'a' });
  });

  test('is a partition whose leads are members, with every exact copy joined', () => {
    const word = fc.constantFrom(...WIRE.join(' ').split(' '), ...OTHER.join(' ').split(' '));
    const bodies = fc.array(fc.array(word, { minLength: 1, maxLength: 120 }), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(bodies, (texts) => {
        const articles = texts.flatMap((words, n) => [
          article(`a${n}`, words.join(' ')),
          article(`b${n}`, words.join(' ')),
        ]);
        const leads = clusterCopies(articles);
        expect(leads.size).toBe(articles.length);
        for (const lead of leads.values()) expect(leads.get(lead)).toBe(lead);
        for (const n of texts.keys()) expect(leads.get(`b${n}`)).toBe(leads.get(`a${n}`));
      }),
    );
  });
});

describe('sketch()', () => {
  test('holds at most 512 distinct values, ascending', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 900 }),
        (words) => {
          const values = [...sketch(words.join(' '))];
          expect(values.length).toBeLessThanOrEqual(512);
          expect(values).toEqual([...new Set(values)].sort((a, b) => a - b));
        },
      ),
    );
  });

  test('takes no notice of case, accents, apostrophes and punctuation', () => {
    expect(sketch('L’île, où le café "Zürich" est fermé!')).toEqual(
      sketch("l'ile ou LE CAFE Zurich est ferme"),
    );
  });

  test('estimates how much two long texts share', () => {
    const words = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => `w${from + index}`).join(' ');
    const { shared, smaller } = overlap(sketch(words(0, 4000)), sketch(words(1000, 5000)));
    expect(shared / smaller).toBeGreaterThan(0.68);
    expect(shared / smaller).toBeLessThan(0.82);
  });

  test('tells texts without spaces apart by their characters', () => {
    const text = '県は水曜日、島への電気フェリーの就航が十一週間遅れると発表した。';
    const { shared, smaller } = overlap(sketch(text), sketch(`${text}詳細は不明だ。`));
    expect(smaller).toBeGreaterThan(20);
    expect(shared).toBe(smaller);
  });
});

describe('canonicalAddress()', () => {
  const story = 'herald.example/2024/07/ferry-late';
  test.each([
    ['https://www.herald.example/2024/07/ferry-late/', story],
    ['http://m.herald.example/2024/07/ferry-late?utm_source=x&fbclid=y#part', story],
    ['https://amp.herald.example/2024/07/ferry-late.html', story],
    ['https://herald.example/amp/2024/07/ferry-late', story],
    ['https://herald.example/2024/07/ferry-late.amp.html?outputType=amp', story],
    [
      'https://www-herald-example.cdn.ampproject.org/c/s/www.herald.example/2024/07/ferry-late',
      story,
    ],
    ['https://herald.example/story?b=2&a=1', 'herald.example/story?a=1&b=2'],
    ['https://herald.example/story?id=7', 'herald.example/story?id=7'],
    ['https://www.herald.example/?utm_source=x', null],
    ['https://herald.example/index.html', null],
    ['mailto:desk@herald.example', null],
  ])('of %s is %s', (url, expected) => {
    expect(canonicalAddress(url)).toBe(expected);
  });
});
