import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { findQuote } from '../../src/answering/checks/find-quote.ts';
import { readMarkedText } from '../../src/answering/writers/read-marked-text.ts';
import { createReplyReader } from '../../src/answering/writers/read-reply.ts';
import { testQuestion } from '../support/test-question.ts';
import { law } from './cases.ts';
import { damaged, nastyText } from './nasty.ts';

const REPLIES = [
  '{"answerable":"full","claims":[{"text":"The mill is gone.","cites":[{"id":1,"quote":"The mill is gone"}]},{"text":"It burnt.","cites":[2,3]}],"missing":null}',
  '<think>Well [1].</think>The mill is gone [1]. It burnt. [2, 3]\n\nMissing: when it burnt\n',
  '```json\n{"claims":[{"text":"It burnt [^1].","cites":[]}],"answerable":"partial"}\n```',
  'NOTHING',
];

describe('whatever a model replies', () => {
  law('gives whole claims, the same in one piece and in many', damaged(REPLIES), (text) => {
    const [whole, parts] = [readerOf(), readerOf()];
    whole.push(text);
    let told = 0;
    for (const piece of text.match(/[^]{1,7}/g) ?? []) {
      parts.push(piece);
      const claims = parts.claims().length;
      if (piece.includes('{')) continue;
      expect(claims).toBeGreaterThanOrEqual(0);
      told = Math.max(told, claims);
    }
    expect(parts.finish()).toEqual(whole.finish());
    for (const claim of whole.finish()?.claims ?? []) {
      expect(claim.text.trim()).not.toBe('');
      for (const { id } of claim.cites) expect(Number.isInteger(id)).toBe(true);
    }
  });

  law(
    'is taken apart into sentences without marks',
    fc.oneof(damaged(REPLIES), nastyText),
    (text) => {
      for (const sentence of readMarkedText(text).sentences) {
        expect(sentence.text).toMatch(/\p{L}/u);
        expect(sentence.text).toBe(sentence.text.trim());
        for (const id of sentence.ids) expect(Number.isInteger(id)).toBe(true);
      }
    },
  );

  law(
    'as a quote is verbatim in its source, or none',
    fc.tuple(nastyText, nastyText, fc.nat(), fc.nat(80)),
    ([before, body, at, length]) => {
      const source = `${before} The mill is gone. ${body}`;
      const start = at % source.length;
      for (const quote of [source.slice(start, start + length), body]) {
        const found = findQuote(quote, source);
        if (found === null) continue;
        expect(found.end).toBeGreaterThan(found.start);
        expect(found.end).toBeLessThanOrEqual(source.length);
      }
    },
  );
});

function readerOf() {
  return createReplyReader({ evidence: [], question: testQuestion('What burnt?') });
}
