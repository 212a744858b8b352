import { expect } from 'vitest';
import type { Article } from '../../src/coverage/article.ts';
import { readCoverage } from '../../src/coverage/read-coverage.ts';
import { writeFiles } from './write-files.ts';

/** Reads one file of one article; fails when anything is skipped. */
export async function readOne(path: string, content: string | Uint8Array): Promise<Article> {
  const folder = await writeFiles({ [path]: content });
  const { articles, skipped } = await readCoverage([folder], { now: NOW });
  expect(skipped).toEqual([]);
  const [article, ...others] = articles;
  if (!article || others.length > 0) throw new Error(`${path} holds ${articles.length} articles`);
  return article;
}

/** The moment of reading in these tests. */
export const NOW = new Date('2026-01-15T12:00:00Z');
