import { describe, expect, test } from 'vitest';
import { askedKind, isCounted } from '../../src/answering/asked-kind.ts';
import { writerRequest } from './writers/writer-request.ts';

describe('askedKind()', () => {
  test.each([
    ['Which university did she go to?', 'university'],
    ['How many battery modules failed?', 'modules'],
    ['How many battery modules?', 'modules'],
    ['How many modules flunked the test?', 'modules'],
    ['Hoeveel zeehonden lagen er op de plaat?', 'zeehonden'],
    ['Which airline received the last jet?', 'airline'],
    ['Which architect designed the tower?', 'architect'],
    ['Which bank failed?', 'bank'],
    ['Which battery supplier won the contract?', 'supplier'],
    ['How many lifeboats does it carry?', 'lifeboats'],
    ['What did the mayor say?', undefined],
    ['Who carved the statue?', undefined],
    ['How much of the wall was repaired?', undefined],
    ['What is the price?', undefined],
  ])('of %j is %j', (question, kind) => {
    const { terms } = writerRequest(question, []);
    const place = askedKind(question, terms);
    expect(place === null ? undefined : terms[place]?.text).toBe(kind);
  });
});

describe('isCounted()', () => {
  test.each([
    [[3], [5], true],
    [[3], [9], false],
    [[3, 20], [22], true],
    [[], [2], false],
    [[2], [], false],
  ])('with numbers at %j and the kind at %j: %j', (numbers, places, expected) => {
    expect(isCounted(numbers, { strength: 1, places })).toBe(expected);
  });
});
