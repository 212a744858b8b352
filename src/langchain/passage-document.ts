import { Document } from '@langchain/core/documents';
import type { OutletSource, PublishedSource } from '../coverage/article.ts';
import type { Hit } from '../retrieval/hit.ts';

/** What is known of a passage and of the article it stands in; what is not known is `null`. */
export interface PassageMetadata {
  readonly articleId: string;
  readonly passageId: string;
  readonly headline: string;
  readonly outlet: string | null;
  /** Where the outlet was read. */
  readonly outletSource: OutletSource | null;
  /** EDTF: `2021-01-06`, `2021-01` or `2021`. */
  readonly published: string | null;
  /** Where the date was read. */
  readonly publishedSource: PublishedSource | null;
  /** For an undated article: it cannot have been published earlier. */
  readonly notBefore: string | null;
  readonly url: string | null;
  /** BCP 47 primary tag, such as `en`. */
  readonly language: string | null;
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
      articleId: article.id,
      passageId: passage.id,
      headline: article.headline,
      outlet: article.outlet,
      outletSource: article.outletSource,
      published: article.published,
      publishedSource: article.publishedSource,
      notBefore: article.notBefore,
      url: article.url,
      language: article.language,
      start: passage.start,
      end: passage.end,
      score,
      rank,
      alsoCarriedBy,
      edition,
    },
  });
}
