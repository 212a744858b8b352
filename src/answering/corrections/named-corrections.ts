import { z } from 'zod';
import type { Citation } from '../answer.ts';
import { hasAskedKind } from '../has-asked-kind.ts';
import type { Quantity } from '../matter/quantities.ts';
import type { QuoteNumbers } from '../number-quotes.ts';
import type { Statement } from '../statements/statement.ts';
import { toldOf } from '../statements/told-of.ts';
import type { Superseded } from './apply-corrections.ts';
import { numberInstead } from './replaced-number.ts';
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
  /** The number that stands in its place, as the correction gives it: `36 cars`; `null` where none is known. */
  instead: z.string().nullable().default(null),
});

export type NamedCorrection = z.infer<typeof namedCorrectionSchema>;

/**
 * The corrections among citations that took something back, each with what it corrects, once. One of a number that is
 * neither asked for nor quoted is left out; of any other one the words that give the right one are cited as well.
 * @param numbers of the citations
 */
export function namedCorrections(
  numbers: QuoteNumbers,
  superseded: readonly Superseded[],
  query: string,
): NamedCorrection[] {
  const citations = [...numbers.citations()];
  const named = new Map<string, NamedCorrection>();
  for (const { statement, by, kind, number: quantity } of superseded) {
    const citation = citations.find(({ articleId }) => articleId === by.hit.article.id);
    if (citation === undefined || kind === 'updates') continue;
    if (quantity !== null && !concerns(quantity, statement, { citations, query })) continue;
    const { id: articleId, headline, outlet, published } = statement.hit.article;
    const instead = quantity && numberInstead(quantity, toldOf(by));
    const n = instead === null ? citation.n : numbers.numberOf({ ...by, quote: by.text });
    const key = `${by.hit.article.id}\n${articleId}`;
    const known = named.get(key);
    const number = quantity?.text ?? null;
    const isOne = known === undefined || known.taken === number;
    const numbered = isOne ? { taken: number, instead } : { taken: null, instead: null };
    named.set(key, { kind, citation: n, articleId, headline, outlet, published, ...numbered });
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
