import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterCopies, type Copyable } from '../../src/coverage/cluster-copies.ts';

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
