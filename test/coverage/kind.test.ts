import { describe, expect, test } from 'vitest';
import { kindOf } from '../../src/coverage/kind/kind-of.ts';
import { readOne } from './read-one.ts';

const NOTHING = {
  kinds: [],
  url: null,
  headline: 'The mill',
  body: 'The mill burnt down.',
  given: [],
};

describe('kindOf()', () => {
  test.each([
    [['NewsArticle'], 'news'],
    [['https://schema.org/ReportageNewsArticle'], 'news'],
    [['OpinionNewsArticle'], 'opinion'],
    [['NewsArticle', 'Opinion'], 'opinion'],
    [['LiveBlogPosting'], 'live'],
    [['Article'], null],
    [['BlogPosting', 'Harbour'], null],
    [['news/opinion'], 'opinion'],
    [['Press release'], 'release'],
    [['Persberichten'], 'release'],
    [['Meinung'], 'opinion'],
    [['Tribune'], 'opinion'],
    [['Opinión'], 'opinion'],
    [['En directo'], 'live'],
    [['live'], 'live'],
    [['wire'], 'wire'],
    [[], null],
  ])('by the labels %j is %s', (kinds, kind) => {
    expect(kindOf({ ...NOTHING, kinds })).toBe(kind);
  });

  test.each([
    ['https://gazette.example/opinion/2021/mill', 'opinion'],
    ['https://gazette.example/commentisfree/2021/mill', 'opinion'],
    ['https://gazette.example/world/live/2021/mill', 'live'],
    ['https://gazette.example/press-releases/mill', 'release'],
    ['https://www.prnewswire.com/mill', 'release'],
    ['https://opinion.gazette.example/mill', 'opinion'],
    ['https://gazette.example/news/why-live', null],
    ['https://gazette.example/opinion', null],
  ])('by the address %s is %s', (url, kind) => {
    expect(kindOf({ ...NOTHING, url })).toBe(kind);
  });

  test.each([
    ['Opinion: The mill must stay', 'opinion'],
    ['LIVE: Mill on fire', 'live'],
    ['Column | The mill and I', 'opinion'],
    ['Editorial: Save the mill', 'opinion'],
    ['Mill fire – as it happened', 'live'],
    ['Kommentar: Rettet die Mühle', 'opinion'],
    ['Live music returns to the mill', null],
    ['Opinion is divided: the mill', null],
  ])('by the headline %j is %s', (headline, kind) => {
    expect(kindOf({ ...NOTHING, headline })).toBe(kind);
  });

  test.each([
    ['LONDON (Reuters) - The mill burnt down.', 'wire'],
    ['DUNE ISLAND, Jan. 5 (AP) — The mill burnt down.', 'wire'],
    ['(AFP) – The mill burnt down.', 'wire'],
    ['Berlin (dpa/tmn) - Die Mühle brannte.', 'wire'],
    ['De molen brandde af.\n\nBron: ANP', 'wire'],
    ['Die Mühle brannte ab. (dpa)', 'wire'],
    ['The mill burnt.\n\nThis story was originally published by The Associated Press.', 'wire'],
    ['FOR IMMEDIATE RELEASE\n\nThe mill opens.', 'release'],
    ['DUNE ISLAND, Jan. 5 /PRNewswire/ -- The mill opens.', 'release'],
    ['The agency (AP) said the mill burnt.', null],
    ['Dune Island (CNN) - The mill burnt down.', null],
    ['The miller told Reuters that the mill burnt.', null],
  ])('by the text %j is %s', (body, kind) => {
    expect(kindOf({ ...NOTHING, body, given: body.split('\n\n') })).toBe(kind);
  });

  test.each([
    ['<div itemscope itemtype="http://schema.org/NewsArticle">', 'news'],
    ['<div vocab="http://schema.org/" typeof="OpinionNewsArticle">', 'opinion'],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle",,"headline":"A "mill" burns"}</script><div>',
      'news',
    ],
    ['<div><p>FOR IMMEDIATE RELEASE</p>', 'release'],
    ['<div>', null],
  ])('is read from a page with %s', async (above, kind) => {
    const page = `<html><body>${above}<h1>Mill burns</h1><p>The mill on the dune must stay where it has stood for three hundred years.</p></div></body></html>`;
    expect((await readOne('a.html', page)).kind).toBe(kind);
  });

  test('is read from a page and from a field', async () => {
    const linked =
      '{"@type":"NewsArticle","headline":"Mill","articleSection":["Island","Opinion"]}';
    const page = `<html><head><script type="application/ld+json">${linked}</script></head><body><article><h1>Mill</h1><p>The mill on the dune must stay where it has stood for three hundred years.</p></article></body></html>`;
    expect((await readOne('a.html', page)).kind).toBe('opinion');
    expect(
      (await readOne('a.json', '{"title":"Mill","text":"It burnt.","kind":"live"}')).kind,
    ).toBe('live');
  });
});
