import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote } from '../../../src/answering/checks/find-quote.ts';

const SOURCE =
  'The ferry sails from Kelderwick at 10:30. “We have to buy electricity, not compliments,” managing ' +
  'director Dirk Ottevanger told councillors. Islanders keep their fare of €4 – for now. A return costs ' +
  '€11.50. The ﬁnal figure was named… and then the meeting  closed. The county did not pay the yard.';

function found(quote: string): string | null {
  const span = findQuote(quote, SOURCE);
  return span && SOURCE.slice(span.start, span.end);
}

describe('findQuote()', () => {
  test.each([
    ['as published', 'ferry sails from Kelderwick', 'ferry sails from Kelderwick'],
    [
      'a sentence that begins with a quotation',
      '“We have to buy electricity, not compliments,” managing director',
      '“We have to buy electricity, not compliments,” managing director',
    ],
    ['straight marks', '"We have to buy electricity', 'We have to buy electricity'],
    ['another dash', 'fare of €4 - for now', 'fare of €4 – for now'],
    ['a ligature', 'the final figure', 'The ﬁnal figure'],
    ['other spaces', 'the meeting\nclosed', 'the meeting  closed'],
    ['other capitals', 'THE FERRY SAILS', 'The ferry sails'],
    ['dots for an ellipsis', 'was named... and then', 'was named… and then'],
    [
      'its own end mark',
      'ferry sails from Kelderwick at 10:30,',
      'ferry sails from Kelderwick at 10:30',
    ],
    ['a full stop', 'keep their fare of €4 – for now.', 'keep their fare of €4 – for now.'],
    ['parts in order', 'Islanders keep […] for now', 'Islanders keep their fare of €4 – for now'],
    [
      'parts of two sentences',
      'ferry sails … We have to buy electricity',
      'ferry sails from Kelderwick at 10:30. “We have to buy electricity',
    ],
  ])('finds %s, and gives the words as published', (_, quote, expected) => {
    const whole = quote.replace(' … We', ' ... we');
    expect(found(whole)).toBe(expected);
  });

  test.each([
    ['a changed word', 'ferry sails from Sandmuide'],
    ['a word left out', 'ferry sails Kelderwick at 10:30'],
    ['a word added', 'ferry always sails from Kelderwick'],
    ['parts in another order', 'for now … Islanders keep'],
    ['two places stitched together', 'The ferry sails from Kelderwick for now'],
    ['sentences swapped', 'Islanders keep their fare. The ferry sails'],
    ['the inside of a word', 'erry sails from Kelderwick'],
    ['the beginning of a word', 'The ferry sails from Kelder'],
    ['a part of a number', 'now. A return costs €11'],
    ['the end of a number', '50. The final figure was named'],
    ['a negation left out', 'The county did … pay the yard'],
    ['another negation left out', 'We have to buy electricity … compliments'],
    ['too little', 'the ferry'.slice(4)],
    ['nothing', ''],
    ['marks alone', '“…”'],
  ])('refuses %s', (_, quote) => {
    expect(found(quote)).toBeNull();
  });

  test('takes a short quote when it is told to', () => {
    expect(findQuote('fare', SOURCE, { minChars: 1 })).not.toBeNull();
    expect(findQuote('…', SOURCE, { minChars: 0 })).toBeNull();
  });

  test('shows the longest part of a quote whose parts are far apart', () => {
    const far = `The ferry sails daily. ${'Nothing happens here. '.repeat(60)}The captain went home.`;
    const span = findQuote('ferry sails … The captain went home', far);
    expect(span && far.slice(span.start, span.end)).toBe('The captain went home');
  });

  test('finds every stretch of whole words where it stands', () => {
    const words = Array.from(SOURCE.matchAll(/\S+/g));
    fc.assert(
      fc.property(fc.nat(words.length - 4), fc.integer({ min: 3, max: 12 }), (from, count) => {
        const taken = words.slice(from, from + count);
        const start = taken[0]?.index ?? 0;
        const last = taken.at(-1);
        const quote = SOURCE.slice(start, (last?.index ?? 0) + (last?.[0].length ?? 0));
        if (quote.includes('…') || quote.replace(/[^\p{L}\p{N}]/gu, '').length < 8) return;
        const span = findQuote(quote, SOURCE);
        expect(span && quote.includes(SOURCE.slice(span.start, span.end))).toBe(true);
      }),
    );
  });
});
