import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/coverage/article.ts';
import { withoutRepeatedParagraphs } from '../../src/coverage/body/repeated-paragraphs.ts';
import { testArticle } from '../support/edition-contract.ts';

const PROMPT = 'More of this in the newsletter of the Hill Post.';

function article(
  id: string,
  paragraphs: readonly string[],
  outlet: string | null = 'Hill Post',
): Article {
  return testArticle({ id, outlet, body: paragraphs.join('\n\n') });
}

/** A story with words of its own. */
function story(id: string): string[] {
  return [1, 2, 3, 4, 5, 6].map(
    (line) => `Line ${line} of the story ${id} tells what nobody else tells.`,
  );
}

function bodies(articles: readonly Article[]): string[] {
  return withoutRepeatedParagraphs(articles).map(({ body }) => body);
}

describe('withoutRepeatedParagraphs()', () => {
  const ids = ['a', 'b', 'c', 'd'];

  test('takes out what an outlet sets under its articles', () => {
    const articles = ids.map((id) => article(id, [...story(id), PROMPT]));
    expect(bodies(articles)).toEqual(ids.map((id) => story(id).join('\n\n')));
  });

  test.each([
    ['of two articles', ids.slice(0, 2).map((id) => article(id, [...story(id), PROMPT]))],
    ['of copies of one story', ids.map((id) => article(id, [...story('x'), PROMPT]))],
    ['of several outlets', ids.map((id) => article(id, [...story(id), PROMPT], `Post ${id}`))],
    ['of no known outlet', ids.map((id) => article(id, [...story(id), PROMPT], null))],
    [
      'that is a quote',
      ids.map((id) => article(id, [...story(id), '“Contact me,” she said.', 'x'])),
    ],
    [
      'that tells something',
      ids.map((id) => article(id, [...story(id), 'The mill burned in May.'])),
    ],
    ['that is all there is', ids.map((id) => article(id, [PROMPT]))],
  ])('keeps a paragraph %s', (_, articles) => {
    expect(withoutRepeatedParagraphs(articles)).toEqual(articles);
  });

  test('does not depend on the order', () => {
    const articles = ids.map((id) => article(id, [...story(id), PROMPT]));
    expect(bodies(articles.toReversed())).toEqual(bodies(articles).toReversed());
  });
});
