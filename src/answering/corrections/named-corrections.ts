import { z } from 'zod';
import type { Citation } from '../answer.ts';
import { hasAskedKind } from '../has-asked-kind.ts';
import type { Quantity } from '../matter/quantities.ts';
import type { Statement } from '../statements/statement.ts';
import type { Superseded } from './apply-corrections.ts';
import { isOverlapping } from './taken-back.ts';

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
  /** The number that it takes back, as reported: `63 cars`; `null` where it takes back something else, or more. */
  taken: z.string().nullable().default(null),
});

export type NamedCorrection = z.infer<typeof namedCorrectionSchema>;

/**
 * The corrections among citations that took something back, each with what it corrects, once. One of a number that is
 * neither asked for nor quoted is left out.
 */
export function namedCorrections(
  citations: readonly Citation[],
  superseded: readonly Superseded[],
  query: string,
): NamedCorrection[] {
  const named = new Map<string, NamedCorrection>();
  for (const { statement, by, kind, number: quantity } of superseded) {
    const citation = citations.find(({ articleId }) => articleId === by.hit.article.id);
    if (citation === undefined || kind === 'updates') continue;
    if (quantity !== null && !concerns(quantity, statement, { citations, query })) continue;
    const { id: articleId, headline, outlet, published } = statement.hit.article;
    const key = `${by.hit.article.id}\n${articleId}`;
    const known = named.get(key);
    const number = quantity?.text ?? null;
    const taken = known === undefined || known.taken === number ? number : null;
    named.set(key, { kind, citation: citation.n, articleId, headline, outlet, published, taken });
  }
  return [...named.values()];
}

/** Whether a number of a statement is quoted, or of the kind that is asked for. */
function concerns(
  { text, start, end }: Quantity,
  { hit: { article }, start: from }: Statement,
  { citations, query }: { readonly citations: readonly Citation[]; readonly query: string },
): boolean {
  const stretch = { articleId: article.id, start: from + start, end: from + end };
  const isQuoted = citations.some((citation) => isOverlapping(stretch, citation));
  return isQuoted || hasAskedKind(text, article.language, query);
}
