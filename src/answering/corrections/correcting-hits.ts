import type { Edition } from '../../edition/edition.ts';
import type { Hit } from '../../retrieval/hit.ts';
import { otherCarriers } from '../../retrieval/other-carriers.ts';

/**
 * The passages of the articles that correct, retract or update those of some hits, where they are not among the hits:
 * a correction seldom has the words of what it corrects. They rank behind all hits.
 */
export async function correctingHits(
  hits: readonly Hit[],
  edition: Pick<Edition, 'articles' | 'passagesOf'>,
): Promise<Hit[]> {
  const found = new Set(hits.map(({ passage }) => passage.id));
  const about = new Set(hits.map(({ article }) => article.id));
  const correcting = edition.articles.filter(({ links }) =>
    links.some(({ to, kind }) => kind !== 'same-story' && about.has(to)),
  );
  const groups = await Promise.all(
    correcting.map(async (article) =>
      (await edition.passagesOf(article.id)).map((passage) => ({ article, passage })),
    ),
  );
  return groups
    .flat()
    .filter(({ passage }) => !found.has(passage.id))
    .map(({ article, passage }, index) => ({
      rank: hits.length + index + 1,
      passage,
      article,
      score: 0,
      similarity: 0,
      lexical: 0,
      alsoCarriedBy: otherCarriers(article, edition.articles),
    }));
}
