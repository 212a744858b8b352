import fc from 'fast-check';
import { ENGLISH } from '../../../src/localisation/words.ts';
import { describe, expect, test } from 'vitest';
import type { Answer, Citation } from '../../../src/answering/answer.ts';
import { commands } from '../../../commands/index.ts';
import { LOOKS } from '../../../src/discord/render/draw.ts';
import { renderPassage } from '../../../src/discord/render/passage.ts';
import type { Payload } from '../../../src/discord/render/payload.ts';
import { renderReply } from '../../../src/discord/render/reply.ts';
import { findViolations } from '../../../src/playground/discord/payload-limits.ts';
import { SAMPLE_SEARCH, SAMPLE_SOURCES, sampleEntry } from '../samples.ts';
import { bodyOf } from './payload-of.ts';
import { NO_USAGE } from '../../../src/models/usage.ts';

/** Text as articles and models may hold it, hostile and overlong included. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    '\u200b',
    '*'.repeat(5000),
    '<@1>'.repeat(900),
    `${'word '.repeat(900)}.`,
  ),
  fc.constantFrom('@everyone', '# h', '-# s', '[x](https://evil.example)', '😀'.repeat(2500)),
  fc
    .array(fc.constantFrom('One [1]. ', '- a\n', '\n\n', '**b** ', '`c`'), {
      maxLength: 600,
      size: 'max',
    })
    .map((parts) => parts.join('')),
);
const date = fc.option(fc.constantFrom('2021', '2021-01', '2021-01-06', 'soon'));
const url = fc.option(
  fc.oneof(fc.webUrl(), fc.constantFrom('javascript:1', `https://a.example/${'x'.repeat(3000)}`)),
);
const names = fc.array(text, { maxLength: 12 });

const citation: fc.Arbitrary<Citation> = fc.record({
  n: fc.integer({ min: 1, max: 200 }),
  articleId: text,
  headline: text,
  outlet: fc.option(text),
  outletSource: fc.option(fc.constantFrom('given', 'text')),
  published: date,
  publishedSource: fc.option(text),
  notBefore: date,
  url,
  language: fc.option(fc.oneof(text, fc.constantFrom('nl', 'en'))),
  quote: text,
  start: fc.nat(),
  end: fc.integer({ min: 1 }),
  passage: text,
  event: fc.constantFrom(null, {
    date: '2021-01-06',
    until: null,
    text: '*'.repeat(5000),
    knownBy: 'resolved',
    isPlanned: false,
    isOfSaying: false,
  }),
  via: names,
  alsoCarriedBy: names,
});

const answer: fc.Arbitrary<Answer> = fc.record({
  status: fc.constantFrom('answered', 'partial', 'abstained'),
  question: text,
  answer: text,
  claims: fc.constant([]),
  citations: fc.array(citation, { maxLength: 60, size: 'max' }),
  disagreements: fc.constant([]),
  corrections: fc.constant([]),
  sources: fc.constantFrom([], [{ name: '*'.repeat(5000), outlets: ['A', 'B'], citations: [1] }]),
  time: fc.constantFrom({ asOf: '2021', newest: '2021-01', undated: 2, isOld: true }),
  searched: fc.record({
    query: text,
    outlets: names,
    after: date,
    before: date,
    language: fc.option(text),
    undatedExcluded: fc.nat(),
    understood: fc.array(fc.record({ id: text, text, line: text }), { maxLength: 30 }),
  }),
  nearest: fc.array(
    fc.record({ articleId: text, headline: text, outlet: fc.option(text), published: date }),
    { maxLength: 60, size: 'max' },
  ),
  checked: fc.record({ written: fc.nat(), kept: fc.nat() }),
  notes: names,
  edition: text,
  embedder: text,
  writer: text,
  usage: fc.constant(NO_USAGE),
  language: fc.constantFrom('en', 'nl', null),
  timingsMs: fc.constant({}),
});

/** `npm run test:payloads` tries ten thousand. */
const ANSWERS = Number(process.env.PAYLOADS ?? 200);

const context = {
  answerId: 'abcdefghijk',
  askedId: 'abcdefghijk',
  commands,
  locale: 'en-US',
  words: ENGLISH,
};

function expectWithinLimits(payload: Payload): void {
  for (const look of LOOKS) {
    const body = bodyOf(payload, look);
    expect(findViolations(body, 'message')).toEqual([]);
    expect(findViolations(body, 'edit')).toEqual([]);
  }
}

describe('renderReply() stays within the limits of Discord', () => {
  test('for any answer', () => {
    fc.assert(
      fc.property(answer, (value) => {
        expectWithinLimits(renderReply({ kind: 'answer', answer: value }, context));
      }),
      { numRuns: ANSWERS, endOnFailure: true },
    );
  });

  test('for any passage', () => {
    fc.assert(
      fc.property(citation, text, (cited, around) => {
        const passage = around + cited.quote + around;
        expectWithinLimits(
          renderPassage({ ...cited, passage }, { words: ENGLISH, language: 'en' }),
        );
      }),
      { numRuns: 200, endOnFailure: true },
    );
  });

  test('for any search, list of sources and help', () => {
    fc.assert(
      fc.property(text, text, fc.nat({ max: 150 }), (query, name, many) => {
        const entry = sampleEntry({ headline: name, outlet: name });
        const [hit] = SAMPLE_SEARCH.hits;
        const [summary] = SAMPLE_SOURCES.outlets;
        const hits = hit
          ? Array.from({ length: many }, (_, n) => ({
              ...hit,
              passage: { ...hit.passage, text: name },
              article: { ...entry, id: String(n) },
            }))
          : [];
        const sources = {
          ...SAMPLE_SOURCES,
          outlets: summary
            ? Array.from({ length: many }, () => ({ ...summary, outlet: name }))
            : [],
          articles: Array.from({ length: many }, () => entry),
        };
        const result = { ...SAMPLE_SEARCH, hits };
        for (const reply of [
          { kind: 'search', query, result },
          { kind: 'sources', outlet: null, sources },
          { kind: 'sources', outlet: name, sources },
          { kind: 'latest', outlet: name, articles: sources.articles },
          {
            kind: 'article',
            view: { article: entry, begins: [name], copies: sources.articles, related: [] },
          },
          { kind: 'help', sources },
        ] as const)
          expectWithinLimits(renderReply(reply, context));
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});
