import { Document } from '@langchain/core/documents';
import { provenanceOf, type Provenance } from '../edition/provenance.ts';
import type { Hit } from '../retrieval/hit.ts';

/** What is known of a passage and of the article it stands in; what is not known is `null`. */
export interface PassageMetadata extends Provenance {
  readonly passageId: string;
  /** `pageContent` is `body.slice(start, end)` of the article, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** Comparable within one search only. */
  readonly score: number;
  /** From 1, best first. */
  readonly rank: number;
  /** Other outlets that carried the same text. */
  readonly alsoCarriedBy: readonly string[];
  /** The edition that was searched. */
  readonly edition: string;
}

/** A passage that was found, as a document whose content is the passage word for word. */
export function passageDocument(hit: Hit, edition: string): Document<PassageMetadata> {
  const { rank, passage, article, score, alsoCarriedBy } = hit;
  return new Document({
    id: passage.id,
    pageContent: passage.text,
    metadata: {
      ...provenanceOf(article),
      passageId: passage.id,
      start: passage.start,
      end: passage.end,
      score,
      rank,
      alsoCarriedBy,
      edition,
    },
  });
}
