import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../src/answering/check-claims.ts';
import { leadIn } from '../../src/answering/writers/lead-in.ts';
import { sentenceCandidates } from '../../src/answering/writers/sentence-candidates.ts';
import type { Article } from '../../src/coverage/article.ts';
import { readCoverage } from '../../src/coverage/read-coverage.ts';
import { splitPassages } from '../../src/coverage/split-passages.ts';
import { sharedPath } from '../support/shared.ts';
import { testEvidence } from './evidence.ts';

/** Claims as the extractive writer makes them, of every sentence of an article. */
function claimsOf(article: Article, language: string) {
  const evidence = testEvidence(
    ...splitPassages(article.body).map((part) => ({ ...article, ...part })),
  );
  const opening = leadIn({ ...article, via: [] }, language);
  const claims = sentenceCandidates(evidence).map(({ evidence: { id }, text }) => ({
    text: `${opening}: “${text}”`,
    cites: [{ id, quote: text }],
  }));
  return { evidence, claims };
}

describe('checkClaims() of sentences as published', () => {
  test.each([
    ['the sample coverage', () => 'articles'],
    ['the shared coverage', () => sharedPath('coverage')],
  ])(
    'removes none of %s, asked for in English or its own language',
    async (_, path) => {
      const { articles } = await readCoverage([path()], { now: new Date('2026-01-01T00:00:00Z') });
      const removed = articles.flatMap((article) =>
        ['en', article.language ?? 'nl'].flatMap((language) => {
          const { evidence, claims } = claimsOf(article, language);
          return checkClaims(claims, { evidence, language, today: '2025-09-01' }).removed.map(
            (one) => [article.id, language, one],
          );
        }),
      );
      expect(articles.length).toBeGreaterThan(4);
      expect(removed).toEqual([]);
    },
    120_000,
  );
});
