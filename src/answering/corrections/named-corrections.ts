import { z } from 'zod';
import type { Citation } from '../answer.ts';
import { hasAskedKind } from '../has-asked-kind.ts';
import type { Superseded } from './apply-corrections.ts';
import { takenNumber } from './taken-number.ts';

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
  for (const one of superseded) {
    const { statement, by, kind } = one;
    const citation = citations.find(({ articleId }) => articleId === by.hit.article.id);
    if (citation === undefined || kind === 'updates' || !concerns(one, citations, query)) continue;
    const { id: articleId, headline, outlet, published } = statement.hit.article;
    const key = `${by.hit.article.id}\n${articleId}`;
    const known = named.get(key);
    const number = takenNumber(one)?.text ?? null;
    const taken = known === undefined || known.taken === number ? number : null;
    named.set(key, { kind, citation: citation.n, articleId, headline, outlet, published, taken });
  }
  return [...named.values()];
}

function concerns(one: Superseded, citations: readonly Citation[], query: string): boolean {
  const number = takenNumber(one);
  if (number === null) return true;
  const { start, hit } = one.statement;
  const isQuoted = citations.some(
    (citation) =>
      citation.articleId === hit.article.id &&
      citation.start < start + number.end &&
      start + number.start < citation.end,
  );
  return isQuoted || hasAskedKind(number.text, hit.article.language, query);
}
