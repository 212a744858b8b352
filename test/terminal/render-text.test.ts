import { expect, test } from 'vitest';
import type { Reply } from '../../src/discord/command.ts';
import { renderText } from '../../src/terminal/render-text.ts';
import { SAMPLE_SEARCH, SAMPLE_SOURCES, sampleEntry } from '../discord/samples.ts';

const WIDTH = 40;

const articles = [
  sampleEntry({ headline: 'Ferry line to close in spring, after ninety-one years on the river' }),
  ...SAMPLE_SOURCES.articles,
];

test.each<Reply>([
  { kind: 'latest', outlet: null, articles },
  { kind: 'sources', outlet: null, sources: SAMPLE_SOURCES },
  { kind: 'sources', outlet: 'Harbour Gazette', sources: { ...SAMPLE_SOURCES, articles } },
  { kind: 'search', query: 'ferry', result: SAMPLE_SEARCH },
])('renderText() wraps a list of $kind, and what does not fit stands further in', (reply) => {
  const lines = renderText(reply, { width: WIDTH, color: false }).split('\n');
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(WIDTH);
  expect(lines).toContainEqual(expect.stringMatching(/^ {4}\S/));
});
