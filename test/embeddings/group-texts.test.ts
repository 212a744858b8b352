import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupTexts } from '../../embeddings/group-texts.ts';

describe('groupTexts()', () => {
  test('short texts share a group, a long one has its own', () => {
    const long = 'x'.repeat(11);
    expect(groupTexts(['ab', 'cdefgh', 'ijk', long, '', 'l'], 10)).toEqual([
      ['ab', 'cdefgh'],
      ['ijk'],
      [long],
      ['', 'l'],
    ]);
  });

  test('all texts, in order, in groups as long as is allowed', () => {
    const law = fc.property(fc.array(fc.string()), fc.nat(30), (texts, maxChars) => {
      const groups = groupTexts(texts, maxChars);
      expect(groups.flat()).toEqual(texts);
      const lengths = groups.map((group) => group.join('').length);
      for (const [at, group] of groups.entries()) {
        if (group.length > 1) expect(lengths[at]).toBeLessThanOrEqual(maxChars);
        const next = groups[at + 1]?.[0];
        if (next !== undefined) expect((lengths[at] ?? 0) + next.length).toBeGreaterThan(maxChars);
      }
    });
    fc.assert(law);
  });
});
