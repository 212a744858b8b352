import { describe, expect, test } from 'vitest';
import { faultOfRewriting } from '../../../src/retrieval/follow-up/check-rewriting.ts';

const ENGLISH = {
  question: 'And in February?',
  history: [
    {
      question: 'What did the council of Sandmuide decide in January 2021?',
      answer: 'On 9 January 2021, Island Echo wrote: “It will build 12 houses.” [1]',
    },
  ],
};
const GERMAN = {
  question: 'Und warum?',
  history: [{ question: 'Wann sank die Fähre vor Kelderwick?', answer: 'Am 3. Mai 2022.' }],
};
const DUTCH = {
  question: 'En hoe oud is zij?',
  history: [{ question: 'Wie is de kapitein?', answer: 'Femke Oldewater.' }],
};

describe('faultOfRewriting() lets pass', () => {
  test.each([
    ['What did the council of Sandmuide decide in February 2021?', 'en', ENGLISH],
    ['Did Sandmuide’s council decide on the 12 houses in February?', 'en', ENGLISH],
    ['What did Island Echo write in February 2021?', 'en', ENGLISH],
    ['And in February?', 'en', ENGLISH],
    ['Warum sank die Fähre vor Kelderwick?', 'de', GERMAN],
    ['Warum sank am 3. Mai 2022 die Fähre?', 'de', GERMAN],
    ['Hoe oud is kapitein Femke Oldewater, een zeevrouw?', 'nl', DUTCH],
  ])('%j', (rewritten, language, request) => {
    expect(faultOfRewriting(rewritten, request, language)).toBeNull();
  });
});

describe('faultOfRewriting() refuses', () => {
  test.each([
    ['', 'empty', 'en', ENGLISH],
    ['What '.repeat(100), 'too long', 'en', ENGLISH],
    ['What did it decide?\nI think it is the council.', 'more than one line', 'en', ENGLISH],
    [
      'What did the council of Rotterdam decide in February 2021?',
      'adds “Rotterdam”',
      'en',
      ENGLISH,
    ],
    ['What did Dirk decide in February?', 'adds “Dirk”', 'en', ENGLISH],
    ['What did the council decide in February 2022?', 'adds “2022”', 'en', ENGLISH],
    ['What did the council decide in March 2021?', 'adds “March”', 'en', ENGLISH],
    ['Did it build 120 houses?', 'adds “120”', 'en', ENGLISH],
    ['Did it build fourteen houses?', 'adds “fourteen”', 'en', ENGLISH],
    ['What did the council decide last week?', 'adds “last week”', 'en', ENGLISH],
    ['Warum sank die Titanic?', 'adds “Titanic”', 'de', GERMAN],
    ['Hoe oud is Anna Oldewater?', 'adds “Anna”', 'nl', DUTCH],
    ['Hoe oud was zij in mei?', 'adds “mei”', 'nl', DUTCH],
  ])('%j, as it %s', (rewritten, fault, language, request) => {
    expect(faultOfRewriting(rewritten, request, language)).toContain(fault);
  });
});
