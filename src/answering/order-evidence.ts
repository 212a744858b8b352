import { compareEdtf } from '../coverage/edtf.ts';
import type { Hit } from '../retrieval/hit.ts';
import type { Evidence } from './writer.ts';

/**
 * Numbers hits for a writer: grouped by article, articles in date order with undated ones last, passages in text
 * order.
 */
export function orderEvidence(hits: readonly Hit[]): Evidence[] {
  return [...hits]
    .sort(
      (a, b) =>
        compareEdtf(a.article.published, b.article.published) ||
        a.article.id.localeCompare(b.article.id) ||
        a.passage.ordinal - b.passage.ordinal,
    )
    .map((hit, index) => ({ id: index + 1, hit }));
}
