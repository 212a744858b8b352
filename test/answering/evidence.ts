import type { Article, Credit } from '../../src/coverage/article.ts';
import type { Evidence } from '../../src/answering/writer.ts';
import type { Hit } from '../../src/retrieval/hit.ts';
import { testArticle } from '../support/edition-contract.ts';

export interface HitFields extends Partial<Omit<Article, 'body'>> {
  readonly id: string;
  /** The text of the passage. */
  readonly text: string;
  /** Where the passage begins in its article's body. @default 0 */
  readonly start?: number;
  readonly ordinal?: number;
  readonly leadId?: string;
  readonly similarity?: number;
  readonly lexical?: number;
  readonly rank?: number;
  readonly credits?: readonly Credit[];
  readonly alsoCarriedBy?: readonly string[];
}

/** A hit as retrieval gives it; what is not given is unknown or plain. */
export function testHit(fields: HitFields): Hit {
  const {
    text,
    start = 0,
    ordinal = 0,
    leadId = fields.id,
    similarity = 0.5,
    lexical = 1,
    rank = 1,
    credits = [],
    alsoCarriedBy = [],
    ...article
  } = fields;
  const { body, ...entry } = testArticle({ ...article, body: text });
  return {
    rank,
    score: 1,
    similarity,
    lexical,
    alsoCarriedBy,
    article: { ...entry, leadId, links: [] },
    passage: {
      label: rank,
      id: `${fields.id}#${ordinal}`,
      articleId: fields.id,
      ordinal,
      start,
      end: start + body.length,
      text: body,
      credits,
    },
  };
}

/** Hits under the numbers 1, 2, 3 … */
export function testEvidence(...hits: readonly HitFields[]): Evidence[] {
  return hits.map((fields, index) => ({ id: index + 1, hit: testHit(fields) }));
}
