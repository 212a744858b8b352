import { expect, test } from 'vitest';
import { sourcesOf } from '../../../src/answering/sources/sources-of.ts';
import { sampleCitation } from '../../discord/samples.ts';

const ARTICLES = [
  { id: 'wire', outlet: 'Strandline', leadId: 'wire' },
  { id: 'copy', outlet: 'The Courier', leadId: 'wire' },
  { id: 'own', outlet: 'The Courier', leadId: 'own' },
  { id: 'nobody', outlet: null, leadId: 'nobody' },
  { id: 'none', outlet: null, leadId: 'none' },
];

function cite(
  n: number,
  articleId: string,
  fields: { via?: string[]; alsoCarriedBy?: string[] } = {},
) {
  const outlet = ARTICLES.find(({ id }) => id === articleId)?.outlet ?? null;
  return sampleCitation({ n, articleId, outlet, ...fields });
}

function sources(...citations: readonly ReturnType<typeof cite>[]) {
  return sourcesOf(citations, ARTICLES).map(({ name, outlets, citations: numbers }) => [
    name,
    outlets,
    numbers,
  ]);
}

test('copies of a story are one source, named after the outlet that leads them', () => {
  expect(
    sources(cite(1, 'copy'), cite(2, 'wire', { alsoCarriedBy: ['The Courier', 'Radio'] })),
  ).toEqual([['Strandline', ['The Courier', 'Strandline', 'Radio'], [1, 2]]]);
});

test('reports of one originator are one source, whatever its name is written like', () => {
  const told = [
    cite(1, 'own', { via: ['E! News', 'People'] }),
    cite(2, 'wire', { via: ['PEOPLE'] }),
  ];
  expect(sources(...told)).toEqual([['People', ['The Courier', 'Strandline'], [1, 2]]]);
});

test('what an outlet tells itself is another source than what it copies', () => {
  expect(sources(cite(1, 'own'), cite(2, 'copy')).map(([name]) => name)).toEqual([
    'The Courier',
    'Strandline',
  ]);
});

test('articles of unknown outlets are each a source by themselves', () => {
  expect(sources(cite(1, 'nobody'), cite(2, 'none'))).toEqual([
    [null, [], [1]],
    [null, [], [2]],
  ]);
});
