import { ProviderError } from '../errors.ts';
import type { CheckedClaim, CheckName, RemovedClaim } from './checked-claim.ts';
import type { Verifier, VerifyRequest } from './verifier.ts';

/** Checks that judge what a claim means. What fails one of the others is never asked about. */
const SOFT: ReadonlySet<CheckName> = new Set<CheckName>([
  'content',
  'polarity',
  'hedge',
  'attribution',
  'outlet',
  'published',
  'recency',
]);

/** Claims that are asked about at once; where more fail, the draft is not worth a request. */
const MAX_VERIFIED = 12;

export interface VerifyParts {
  readonly verifier?: Verifier | undefined;
  /** Told that claims could not be verified; they stay removed. */
  readonly onVerifyFailed?: ((error: ProviderError) => void) | undefined;
}

type Outcome = CheckedClaim | RemovedClaim;

/**
 * Has claims that only failed a check of meaning looked at once more, and gives back those that are borne out. It fails
 * closed: without a clear yes they stay removed.
 */
export async function verifyClaims(
  outcomes: readonly Outcome[],
  request: VerifyRequest,
  { verifier, onVerifyFailed }: VerifyParts,
): Promise<readonly Outcome[]> {
  const doubtful = outcomes.filter((outcome) => 'check' in outcome && SOFT.has(outcome.check));
  const asked = doubtful.filter((outcome) => 'check' in outcome);
  if (verifier === undefined || asked.length === 0 || asked.length > MAX_VERIFIED) return outcomes;
  try {
    const verdicts = await verifier.verify(asked, request);
    const borneOut = new Set<Outcome>(asked.filter((_, index) => verdicts[index] === true));
    return outcomes.map((outcome) =>
      borneOut.has(outcome) ? { text: outcome.text, support: outcome.support } : outcome,
    );
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    onVerifyFailed?.(error);
    return outcomes;
  }
}
