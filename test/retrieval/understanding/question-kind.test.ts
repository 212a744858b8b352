import { describe, expect, test } from 'vitest';
import { factKind } from '../../../src/retrieval/understanding/question-kind.ts';

describe('factKind()', () => {
  test.each([
    ['How do the Echo and the Courier differ on the count?', 2, 'compare'],
    ['Do the accounts contradict each other?', 0, 'compare'],
    ['Ferry versus bridge: which is cheaper?', 0, 'compare'],
    ['Who won according to A but not according to B?', 2, 'compare'],
    ['Does A say it rose, while B says it fell?', 2, 'compare'],
    ['Who won, as reported by A and B?', 2, 'fact'],
    ['Who is the captain?', 0, 'fact'],
    ['How many seals were counted?', 0, 'fact'],
    ['How many people read newspapers?', 0, 'fact'],
    ['Which outlet claims they spent the day apart?', 0, 'fact'],
    ['When did the boat first sail?', 0, 'fact'],
    ['Who but the captain knew?', 0, 'fact'],
    ['', 0, 'fact'],
  ])('of %j with %i sources is %s', (question, sources, kind) => {
    expect(factKind(question, sources)).toBe(kind);
  });
});
