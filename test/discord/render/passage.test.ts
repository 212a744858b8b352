import { expect, test } from 'vitest';
import { renderPassage } from '../../../src/discord/render/passage.ts';
import { ENGLISH } from '../../../src/localisation/words.ts';
import { sampleCitation } from '../samples.ts';
import { textOf } from './payload-of.ts';

const READER = { words: ENGLISH, language: 'en' };

test('renderPassage() shows the quote in bold within its passage, with where and when', () => {
  expect(textOf(renderPassage(sampleCitation(), READER))).toBe(
    '[1] **Harbour Gazette** · 5 Mar 2024 · [Ferry line to close in spring](https://gazette.example/ferry)\n\n' +
      '> The council voted. **The ferry line will close on 1 April.** Staff were told by letter.',
  );
});

test('renderPassage() keeps paragraphs apart and quotation marks beside the quote', () => {
  const citation = sampleCitation({
    quote: 'It is over.',
    passage: 'First.\n\nShe said: “It is over.”\n\nLast.',
  });
  expect(textOf(renderPassage(citation, READER))).toContain(
    '> First.\n> She said: “**It is over.**”\n> Last.',
  );
});

test('renderPassage() shows the quote alone where the passage is not known', () => {
  const { passage, ...citation } = sampleCitation();
  expect(passage).toBeDefined();
  expect(textOf(renderPassage(citation, { ...READER, language: 'nl' }))).toContain(
    '· in English\n\n> **The ferry line will close on 1 April.**',
  );
});
