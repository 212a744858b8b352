import { expect, test } from 'vitest';
import { originOf } from '../../../src/answering/sources/origin-of.ts';
import { testHit, type HitFields } from '../evidence.ts';

const WORDS = 'The tram is late.';

function origin(fields: Partial<HitFields>) {
  const hit = testHit({ id: 'a', text: WORDS, outlet: 'Post', ...fields });
  const lead = testHit({ id: 'lead', text: WORDS, outlet: 'Wire' });
  return originOf({ hit, start: 0, end: WORDS.length }, [hit.article, lead.article]);
}

test('originOf() is the last one credited, the lead of the copies, or the outlet itself', () => {
  const credit = (originator: string, start: number, end: number) => ({
    originator,
    speaker: null,
    start,
    end,
  });
  expect(origin({}).name).toBe('Post');
  expect(origin({ leadId: 'lead' }).name).toBe('Wire');
  const chain = [credit('Echo', 0, 9), credit('People', 0, 9)];
  expect(origin({ credits: chain }).name).toBe('People');
  expect(origin({ credits: [credit('People', 40, 60)] }).name).toBe('Post');
  expect(origin({ leadId: 'lead', credits: chain }).name).toBe('People');
});

test('originOf() knows one name in two spellings, and keeps unknown outlets apart', () => {
  expect(origin({ outlet: 'The Post' }).key).toBe(origin({ outlet: 'the post' }).key);
  expect(origin({ outlet: null })).toEqual({ key: 'article a', name: null });
});
