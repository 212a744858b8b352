import { expect, test } from 'vitest';
import { renderSearch } from '../../../src/discord/render/search.ts';
import { renderSources } from '../../../src/discord/render/sources.ts';
import { ENGLISH } from '../../../src/localisation/words.ts';
import { SAMPLE_SEARCH, SAMPLE_SOURCES } from '../samples.ts';
import { textOf } from './payload-of.ts';

const LIST = { words: ENGLISH, page: 0, askedId: null };

test('renderSearch() lists each article once, dated, with what matched', () => {
  const [hit] = SAMPLE_SEARCH.hits;
  const hits = hit ? [hit, { ...hit, rank: 2 }] : [];
  expect(textOf(renderSearch('ferry line', { ...SAMPLE_SEARCH, hits }, LIST))).toBe(
    '**Harbour Gazette** · 5 Mar 2024 · [Ferry line to close in spring](https://gazette.example/ferry)\n' +
      '-# The ferry line will close on 1 April.\n\n-# Searched: ferry line',
  );
});

test('renderSearch() gives remarks at its end', () => {
  const notes = ['The order is that of the search.'];
  expect(textOf(renderSearch('ferry line', { ...SAMPLE_SEARCH, notes }, LIST))).toMatch(
    /-# Searched: .*\n-# The order is that of the search\.$/,
  );
});

test('renderSearch() says that nothing matches', () => {
  expect(textOf(renderSearch('@everyone', { ...SAMPLE_SEARCH, hits: [] }, LIST))).toContain(
    'Nothing in the coverage matches “@\u200beveryone”.',
  );
});

test('renderSources() lists outlets, or the articles of one', () => {
  expect(textOf(renderSources(null, SAMPLE_SOURCES, LIST))).toContain(
    '**Het Havenblad** · 3 articles · 2023 – 5 Mar 2024 · Dutch',
  );
  expect(textOf(renderSources(null, SAMPLE_SOURCES, LIST))).toContain('indexed <t:1795161600:R>');
  expect(textOf(renderSources('Tide Times', SAMPLE_SOURCES, LIST))).toContain(
    '2023 · [Old ferry sold](',
  );
});
