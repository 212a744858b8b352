import { join } from 'node:path';
import fc from 'fast-check';
import type { Article } from '../../../../src/coverage/article.ts';
import { partsOf } from '../../../../src/edition/local/article-parts.ts';
import { openFullText, type FullText } from '../../../../src/edition/local/full-text.ts';
import { createPace } from '../../../../src/edition/local/pace.ts';
import { openSections } from '../../../../src/edition/local/postings/section-file.ts';
import { writePostings } from '../../../../src/edition/local/postings/write-postings.ts';
import type { Scope } from '../../../../src/edition/scope.ts';
import { splitParagraphs, testArticle } from '../../../support/edition-contract.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import type { NaiveRow } from './naive-bm25.ts';

/** Few words, so that they come together often. */
export const WORDS = ['a', 'b', 'c', 'd', 'e', '1,200', 'é'];

const text = fc
  .array(fc.constantFrom(...WORDS.slice(0, 6), 'É'), { maxLength: 12 })
  .map((words) => words.join(' '));

/** Articles of few words in no language, with a headline and up to four passages. */
export const anyArticles: fc.Arbitrary<Article[]> = fc
  .array(fc.record({ headline: text, body: fc.array(text, { maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .filter((articles) => articles.some(({ body }) => body.join('') !== ''))
  .map((articles) =>
    articles.map(({ headline, body }, index) =>
      testArticle({
        id: String(index).padStart(3, '0'),
        headline,
        body: body.join('\n'),
        language: null,
      }),
    ),
  );

/** Words and phrases of them. */
export const anyTerms: fc.Arbitrary<string[]> = fc.array(
  fc
    .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', '1,200', 'absent'), {
      minLength: 1,
      maxLength: 3,
    })
    .map((parts) => parts.join(' ')),
  { minLength: 1, maxLength: 6 },
);

/** A coverage whose postings were written and opened, beside what a naive search would look through. */
export interface WrittenCoverage {
  readonly text: FullText;
  /** In the order of their labels. */
  readonly passages: readonly (NaiveRow & { readonly articleId: string })[];
  readonly articles: readonly (NaiveRow & { readonly articleId: string })[];
  /** The scope of the articles that are chosen. */
  readonly scopeOf: (choose: (articleId: string) => boolean) => Scope;
}

export async function writtenCoverage(articles: readonly Article[]): Promise<WrittenCoverage> {
  const maker = { splitPassages: splitParagraphs, maxChars: 500, names: '', credits: () => [] };
  const parts = await partsOf(articles, maker, new Map(), createPace(undefined));
  const passages = parts.flatMap(({ made }) => made);
  const path = join(temporaryFolder(), 'postings.bin');
  await writePostings(path, parts, null, undefined);
  const headlines = new Map(articles.map(({ id, headline }) => [id, wordsOf(headline)]));
  return {
    text: await openFullText(
      openSections(path),
      articles.map(({ id }) => id),
    ),
    passages: passages.map(({ articleId, text }) => ({
      articleId,
      headline: headlines.get(articleId) ?? [],
      body: wordsOf(text),
    })),
    articles: articles.map(({ id, body }) => ({
      articleId: id,
      headline: headlines.get(id) ?? [],
      body: wordsOf(body),
    })),
    scopeOf(choose) {
      const inside = passages.filter(({ articleId }) => choose(articleId));
      const articleIds = articles.map(({ id }) => id).filter(choose);
      return {
        everything: articleIds.length === articles.length,
        articleIds,
        ranges: inside.map(({ label }) => ({ first: label, last: label })),
        passages: inside.length,
      };
    },
  };
}

/** The terms of a text of `WORDS`. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replaceAll('é', 'e')
    .split(/\s+/)
    .filter((word) => word !== '');
}
