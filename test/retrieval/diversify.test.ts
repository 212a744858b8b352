import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diversify } from '../../src/retrieval/diversify.ts';
import { testHit } from '../answering/evidence.ts';

/** `a/X<lead` is a passage of article `a` of outlet X whose story `lead` leads; each says something else. */
function item(name: string, place: number) {
  const [, id = '', outlet, leadId] = /^(\w+)(?:\/(\w+))?(?:<(\w+))?$/.exec(name) ?? [];
  const { article } = testHit({ id, text: '', outlet: outlet ?? null, leadId: leadId ?? id });
  return { name, article, terms: { body: Uint32Array.of(place) }, score: 1 };
}

function chosen(names: readonly string[], limit: number, limits = {}): string[] {
  return diversify(names.map(item), limit, limits).map(({ name }) => name);
}

/** The place of its story's passage that is the same in number as it is among those of its own article. */
function placeOf(one: ReturnType<typeof item>, items: readonly ReturnType<typeof item>[]) {
  const own = items.filter(({ article }) => article.id === one.article.id);
  const story = items.filter(({ article }) => article.leadId === one.article.leadId);
  return items.indexOf(story[own.indexOf(one)] ?? one);
}

describe('diversify()', () => {
  test('takes a story from its lead, where the best of its carriers ranks', () => {
    expect(chosen(['b/Y<a', 'c/Z', 'a/X'], 5)).toEqual(['a/X', 'c/Z']);
    expect(chosen(['d/X', 'b/Y<a', 'b/Y<a', 'c/Z', 'a/X'], 5)).toEqual(['d/X', 'a/X', 'c/Z']);
  });

  test('lets a lead that ranks best keep its places', () => {
    expect(chosen(['a/X', 'c/Z', 'b/Y<a', 'd/X'], 5)).toEqual(['a/X', 'c/Z', 'd/X']);
  });

  test('gives a lead the score of the copy that it stands for', () => {
    const ranked = ['b/Y<a', 'c/Z', 'a/X'].map((name, place) => ({
      ...item(name, place),
      score: 1 - place / 10,
    }));
    expect(diversify(ranked, 5).map(({ name, score }) => [name, score])).toEqual([
      ['a/X', 1],
      ['c/Z', 0.9],
    ]);
  });

  test('takes a story whose lead is missing from the best copy', () => {
    expect(chosen(['b/Y<a', 'c/Z<a', 'd/X'], 5)).toEqual(['b/Y<a', 'd/X']);
  });

  test('never brings a copy back, not even to fill up', () => {
    expect(chosen(['a/X', 'b/Y<a', 'c/Z<a'], 5)).toEqual(['a/X']);
  });

  test('caps articles and outlets while there is something else, in order', () => {
    expect(chosen(['a/X', 'a/X', 'b/Y'], 2, { perArticle: 1 })).toEqual(['a/X', 'b/Y']);
    expect(chosen(['a/X', 'b/X', 'c/Y'], 2, { perOutlet: 1 })).toEqual(['a/X', 'c/Y']);
  });

  test('fills up with what the caps left out, in order', () => {
    expect(chosen(['a/X', 'a/X', 'b/Y'], 3, { perArticle: 1 })).toEqual(['a/X', 'a/X', 'b/Y']);
  });

  test('does not count articles without an outlet together', () => {
    expect(chosen(['a', 'b', 'c/X'], 2, { perOutlet: 1 })).toEqual(['a', 'b']);
  });

  test('leaves out what only says again what another says', () => {
    const items = ['a/X', 'b/Y', 'c/Z'].map((name, place) => {
      const body = Uint32Array.from(place < 2 ? [1, 2, 3] : [4, 5, 6, 4]);
      return { ...item(name, place), terms: { body }, score: 1 - place / 10 };
    });
    expect(diversify(items, 2).map(({ name }) => name)).toEqual(['a/X', 'c/Z']);
  });

  test('does not count words of grammar as something said', () => {
    const items = [
      [1, 2, 8, 9],
      [1, 2, 3],
      [4, 8, 9],
    ].map((words, place) => {
      const terms = { body: Uint32Array.from(words) };
      return { ...item(['a/X', 'b/Y', 'c/Z'][place] ?? '', place), terms, score: 1 - place / 10 };
    });
    const grammar = () => new Set([8, 9]);
    expect(diversify(items, 2, { grammar }).map(({ name }) => name)).toEqual(['a/X', 'c/Z']);
  });

  test('keeps the order, the limit, and only what it was given', () => {
    const names = fc.array(fc.constantFrom('a/X', 'b/X', 'c/Y', 'd', 'e/Z<a', 'f/Y<c', 'g<h'));
    fc.assert(
      fc.property(names, fc.nat(6), (all, limit) => {
        const items = all.map(item);
        const kept = diversify(items, limit, { perArticle: 1, perOutlet: 1 });
        expect(kept.length).toBeLessThanOrEqual(limit);
        expect(kept.every((one) => items.includes(one))).toBe(true);
        const places = kept.map((one) => placeOf(one, items));
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        const carriers = new Map(kept.map(({ article }) => [article.leadId, article.id]));
        expect(kept.every(({ article }) => carriers.get(article.leadId) === article.id)).toBe(true);
      }),
    );
  });
});
