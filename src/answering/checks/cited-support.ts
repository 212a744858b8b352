import type { Support } from '../checked-claim.ts';
import type { DraftClaim, Evidence } from '../writer.ts';
import { findQuote } from './find-quote.ts';

type Cite = DraftClaim['cites'][number];

/** Where the words of a citation stand: `null` when in no passage. */
export function citedSupport({ id, quote }: Cite, evidence: readonly Evidence[]): Support | null {
  const inOrder = [...evidence].sort((a, b) => Number(b.id === id) - Number(a.id === id));
  for (const entry of inOrder) {
    const { passage } = entry.hit;
    const span = findQuote(quote, passage.text);
    if (span)
      return {
        evidence: entry,
        start: passage.start + span.start,
        end: passage.start + span.end,
        quote: passage.text.slice(span.start, span.end),
      };
  }
  return null;
}

/** Each stretch once. */
export function distinctSupport(support: readonly Support[]): Support[] {
  return support.filter(
    (entry, index) =>
      support.findIndex(
        (other) =>
          other.start === entry.start &&
          other.end === entry.end &&
          other.evidence.id === entry.evidence.id,
      ) === index,
  );
}
