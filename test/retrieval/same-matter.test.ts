import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberTerms } from '../../src/edition/postgres/number-terms.ts';
import { analyse } from '../../src/language/analyse.ts';
import { sameMatter } from '../../src/retrieval/same-matter.ts';
import type { SearchTerm } from '../../src/retrieval/search-terms.ts';
import { testHit } from '../answering/evidence.ts';

const ASKED: SearchTerm = {
  text: 'ticket',
  forms: ['ticket'],
  kind: 'word',
  period: null,
  related: new Map(),
  frequency: 1,
  weight: 1,
};

function matters(texts: readonly string[], terms: readonly SearchTerm[] = [ASKED]): number[] {
  const termNumber = numberTerms();
  const passages = texts.map((text) => ({
    article: testHit({ id: text, text }).article,
    terms: { headline: new Uint32Array(), body: Uint32Array.from(analyse(text, 'en'), termNumber) },
  }));
  return sameMatter(passages, terms, { termNumber });
}

const BUS = 'The driver sells a single ticket for the bus at two crowns';

describe('sameMatter()', () => {
  test('knows a matter by the words besides those of the question', () => {
    const [, fare = 0, opera, school, choir] = matters([
      BUS,
      'A bus driver asks three crowns for a single ticket',
      'The opera gives away every ticket for the gala',
      'Pupils lost a ticket at school',
      'Their choir sings without a ticket',
    ]);
    expect(fare).toBeGreaterThan(0.5);
    expect([opera, school, choir]).toEqual([0, 0, 0]);
  });

  test('makes nothing of what all have in common, as in a coverage of one story', () => {
    const all = ['noon', 'dusk', 'dawn', 'night'].map((when) => `${BUS} until ${when}`);
    expect(matters(all).slice(1)).toEqual([0, 0, 0]);
  });

  test('makes nothing of words of grammar or of the question', () => {
    expect(matters(['It was the ticket', 'There was the ticket', 'Snow', 'Bread'])).toEqual([
      1, 0, 0, 0,
    ]);
  });

  test('gives each passage a value of 0 to 1, the first 1', () => {
    const words = fc.array(fc.constantFrom('ticket', 'bus', 'snow', 'the', 'fish'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (texts) => {
        const values = matters(texts.map((text) => text.join(' ')));
        expect(values).toHaveLength(texts.length);
        expect(values[0]).toBe(1);
        expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
      }),
    );
  });
});
