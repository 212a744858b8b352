import { readClaim, type ClaimReading } from '../../../src/answering/checks/claim-reading.ts';
import { findQuote } from '../../../src/answering/checks/find-quote.ts';
import type { Support } from '../../../src/answering/checked-claim.ts';
import { testEvidence, type HitFields } from '../evidence.ts';

export interface ReadingFields extends Partial<Omit<HitFields, 'language'>> {
  /** The passage. */
  readonly text: string;
  /** What the claim quotes of it. @default the whole passage */
  readonly quote?: string;
  readonly language?: string;
  /** @default 'en' */
  readonly claimLanguage?: string;
  /** Hits that the claim does not cite. */
  readonly others?: readonly HitFields[];
}

/** A claim as its checks see it, resting on one passage. */
export function readingOf(claim: string, fields: ReadingFields): ClaimReading {
  const { quote, claimLanguage = 'en', others = [], language = 'en', ...hit } = fields;
  const evidence = testEvidence({ id: 'cited', ...hit, language }, ...others);
  const span = findQuote(quote ?? hit.text, hit.text) ?? { start: 0, end: hit.text.length };
  const support: Support[] = evidence.slice(0, 1).map((entry) => ({
    evidence: entry,
    start: span.start + (hit.start ?? 0),
    end: span.end + (hit.start ?? 0),
    quote: hit.text.slice(span.start, span.end),
  }));
  return readClaim(claim, support, { evidence, language: claimLanguage, today: '2025-09-01' });
}
