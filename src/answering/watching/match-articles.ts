import type { ArticleEntry, Edition } from '../../edition/edition.ts';
import { matchesFilter } from '../../edition/filter.ts';
import { otherCarriers } from '../../retrieval/other-carriers.ts';
import type { Hit } from '../../retrieval/hit.ts';
import { searchTerms } from '../../retrieval/search-terms.ts';
import { understand } from '../../retrieval/understand.ts';
import { judgeEvidence } from '../evidence-gate.ts';
import { isOnTopic } from '../statements/is-on-topic.ts';
import { readStatements } from '../statements/read-statements.ts';
import { articleById } from '../../edition/article-places.ts';

export interface MatchRequest {
  /** As for a timeline; outlets and dates that it names narrow it. */
  readonly topic: string;
  /** Those of the edition are looked at. */
  readonly articleIds: readonly string[];
  /** The day that "today" means, `YYYY-MM-DD`. @default today, UTC */
  readonly asOf?: string | undefined;
}

/**
 * Which of some articles speak of a topic, in the order given: those that would be evidence on it, with a sentence that would
 * stand in a timeline of it.
 * @throws UserError for a topic that cannot be looked for
 */
export async function matchArticles(
  { topic, articleIds, asOf }: MatchRequest,
  edition: Edition,
): Promise<readonly ArticleEntry[]> {
  const question = understand(topic, { edition, asOf });
  const terms = await searchTerms(question, edition);
  const matching: ArticleEntry[] = [];
  for (const id of articleIds) {
    const article = articleById(edition.articles, id);
    if (article === undefined || !matchesFilter(article, question.filter)) continue;
    const hits = await hitsOf(article, edition);
    const isEvidence = judgeEvidence(hits, terms, question, null).passes;
    if (isEvidence && readStatements(hits, terms).some(isOnTopic)) matching.push(article);
  }
  return matching;
}

/** All of an article, ranked by nothing: it was not searched for. */
async function hitsOf(article: ArticleEntry, edition: Edition): Promise<Hit[]> {
  const alsoCarriedBy = otherCarriers(article, edition.articles);
  return (await edition.passagesOf(article.id)).map((passage, index) => ({
    rank: index + 1,
    passage,
    article,
    score: 0,
    similarity: 0,
    lexical: 0,
    alsoCarriedBy,
  }));
}
