import { z } from 'zod';
import type { Citation } from '../answer.ts';
import type { Superseded } from './apply-corrections.ts';

/** A correction that an answer rests on, with the article that it puts right. */
export const namedCorrectionSchema = z.object({
  kind: z.enum(['corrects', 'retracts']),
  /** The number under which the correction is cited. */
  citation: z.number().int().positive(),
  articleId: z.string(),
  headline: z.string(),
  outlet: z.string().nullable(),
  /** EDTF. */
  published: z.string().nullable(),
});

export type NamedCorrection = z.infer<typeof namedCorrectionSchema>;

/** The corrections among citations that took something back, each with what it corrects, once. */
export function namedCorrections(
  citations: readonly Citation[],
  superseded: readonly Superseded[],
): NamedCorrection[] {
  const named = new Map<string, NamedCorrection>();
  for (const { statement, by, kind } of superseded) {
    const citation = citations.find(({ articleId }) => articleId === by.hit.article.id);
    if (citation === undefined || kind === 'updates') continue;
    const { id: articleId, headline, outlet, published } = statement.hit.article;
    const key = `${by.hit.article.id}\n${articleId}`;
    named.set(key, { kind, citation: citation.n, articleId, headline, outlet, published });
  }
  return [...named.values()];
}
