import { describe, expect, test } from 'vitest';
import { outdatedWords } from '../../../src/answering/checks/recency.ts';
import { readingOf } from './reading.ts';

const TEXT = 'The bridge will cost 20 million euros, the council said.';
const NEWER = {
  id: 'newer',
  text: 'The bridge will cost 25 million euros.',
  published: '2024-09-01',
};
const OLDER = { ...NEWER, id: 'older', published: '2023-09-01' };
const ASIDE = { ...NEWER, id: 'aside', text: 'Seals were counted.' };

function found(claim: string, claimLanguage: string, other = NEWER): string[] {
  const others = [other];
  const fields = { text: TEXT, quote: 'the council said', published: '2024-03-07' };
  return outdatedWords(readingOf(claim, { ...fields, claimLanguage, others }));
}

describe('outdatedWords()', () => {
  test.each([
    ['Currently the bridge will cost 20 million euros.', 'en'],
    ['De brug kost momenteel 20 miljoen euro.', 'nl'],
    ['Derzeit soll die Brücke 20 Millionen Euro kosten.', 'de'],
    ['Le pont coûte actuellement 20 millions d’euros.', 'fr'],
    ['El puente cuesta actualmente 20 millones de euros.', 'es'],
  ])('finds one in %j (%s) where there is a newer passage', (claim, language) => {
    expect(found(claim, language)).toHaveLength(1);
  });

  test.each([
    ['The bridge will cost 20 million euros.', NEWER],
    ['In March 2024 the latest cost of the bridge was 20 million euros.', NEWER],
    ['Currently the bridge will cost 20 million euros.', OLDER],
    ['Currently the bridge will cost 20 million euros.', ASIDE],
  ])('finds none in %j', (claim, other) => {
    expect(found(claim, 'en', other)).toEqual([]);
  });
});
