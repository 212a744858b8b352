import type { Article, Credit } from '../coverage/article.ts';
import type { Passage } from './edition.ts';

/** Where a passage stands in a body, as the splitter says. */
export interface PassageSpan {
  readonly start: number;
  readonly end: number;
  /** From 0 in each body. */
  readonly ordinal: number;
}

/** How articles become passages. */
export interface PassageMaker {
  /** Passages of one body do not overlap, and hold every character that is not blank. */
  readonly splitPassages: (
    body: string,
    options: { readonly maxChars: number },
  ) => readonly PassageSpan[];
  readonly maxChars: number;
  /** Changes when other names of outlets are recognised, and the same text may so be credited otherwise. */
  readonly names: string;
  /** Everything credited in an article. */
  readonly credits: (article: Article) => readonly Credit[];
}

/** The passages of all articles, in the order of the articles, labelled from 1 without gaps. */
export function makePassages(articles: readonly Article[], maker: PassageMaker): Passage[] {
  const passages: Passage[] = [];
  for (const article of articles)
    for (const passage of passagesOf(article, maker, passages.length + 1)) passages.push(passage);
  return passages;
}

/** The passages of an article, labelled from `first`. */
export function passagesOf(article: Article, maker: PassageMaker, first: number): Passage[] {
  const credits = maker.credits(article);
  return maker
    .splitPassages(article.body, { maxChars: maker.maxChars })
    .map(({ start, end, ordinal }, at) => ({
      label: first + at,
      id: `${article.id}#${ordinal}`,
      articleId: article.id,
      ordinal,
      start,
      end,
      text: article.body.slice(start, end),
      credits: credits.filter((credit) => credit.start < end && credit.end > start),
    }));
}
