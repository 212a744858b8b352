import type { LinkKind } from '../coverage/article.ts';
import type { ArticleEntry, Edition } from '../edition/edition.ts';

/** How an article stands to another one: it corrects it (`to`), or is corrected by it (`from`). */
export interface RelatedArticle {
  readonly kind: LinkKind;
  readonly direction: 'to' | 'from';
  readonly article: ArticleEntry;
}

/** One article with what people ask of it. */
export interface ArticleView {
  readonly article: ArticleEntry;
  /** Its first passages, verbatim. */
  readonly begins: readonly string[];
  /** Other articles with the same text. */
  readonly copies: readonly ArticleEntry[];
  readonly related: readonly RelatedArticle[];
}

const MAX_PASSAGES = 3;

/** An article by its id; `null` for one that the edition does not have. */
export async function viewArticle(id: string, edition: Edition): Promise<ArticleView | null> {
  const { articles } = edition;
  const article = articles.find((each) => each.id === id);
  if (article === undefined) return null;
  const passages = await edition.passagesOf(id);
  return {
    article,
    begins: passages.slice(0, MAX_PASSAGES).map(({ text }) => text),
    copies: articles.filter((each) => each.id !== id && each.leadId === article.leadId),
    related: [...linkedFrom(article, articles), ...linkedTo(id, articles)],
  };
}

function linkedFrom({ links }: ArticleEntry, articles: readonly ArticleEntry[]): RelatedArticle[] {
  return links.flatMap(({ to, kind }) =>
    articles
      .filter((each) => each.id === to)
      .map((article) => ({ kind, direction: 'to' as const, article })),
  );
}

/** One story is linked both ways already. */
function linkedTo(id: string, articles: readonly ArticleEntry[]): RelatedArticle[] {
  return articles.flatMap((article) =>
    article.links
      .filter(({ to, kind }) => to === id && kind !== 'same-story')
      .map(({ kind }) => ({ kind, direction: 'from' as const, article })),
  );
}
