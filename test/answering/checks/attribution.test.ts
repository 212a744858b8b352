import { describe, expect, test } from 'vitest';
import { droppedSources } from '../../../src/answering/checks/attribution.ts';
import { readingOf } from './reading.ts';

const TEXT = 'The Gazette wrote that the keeper will sell the old mill in spring.';
const CREDITS = [{ originator: 'The Gazette', speaker: null, start: 0, end: TEXT.length }];
const UNNAMED = 'A source close to the yard says the keeper will sell the old mill.';

describe('droppedSources()', () => {
  test.each([
    'The Gazette wrote that the keeper will sell the old mill.',
    'According to the Gazette, the keeper will sell the old mill.',
    'Volgens de Gazette verkoopt de molenaar de molen.',
  ])('finds none in %j', (claim) => {
    const reading = { text: TEXT, credits: CREDITS, outlet: 'Island Echo', quote: 'in spring' };
    expect(droppedSources(readingOf(claim, reading))).toEqual([]);
  });

  test('finds who is credited and not named', () => {
    const reading = { text: TEXT, credits: CREDITS, outlet: 'Island Echo', quote: 'in spring' };
    expect(droppedSources(readingOf('The keeper will sell the old mill.', reading))).toEqual([
      'The Gazette',
    ]);
  });

  test('does not ask for the article’s own outlet', () => {
    const reading = { text: TEXT, credits: CREDITS, outlet: 'The Gazette', quote: 'in spring' };
    expect(droppedSources(readingOf('The keeper will sell the old mill.', reading))).toEqual([]);
  });

  test.each([
    ['The keeper will sell the old mill.', false],
    ['A source says the keeper will sell the old mill.', true],
    ['Een bron zegt dat de molenaar de molen verkoopt.', true],
  ])('asks %j for a word on the unnamed source: %s', (claim, isSound) => {
    const claimLanguage = claim.startsWith('Een') ? 'nl' : 'en';
    const reading = readingOf(claim, { text: UNNAMED, quote: 'A source close', claimLanguage });
    expect(droppedSources(reading).length === 0).toBe(isSound);
  });
});
