import { checkClaim } from '../../../src/answering/check-claims.ts';
import type { CheckedClaim, RemovedClaim } from '../../../src/answering/checked-claim.ts';
import type { PlantedClaim } from './planted-claims.ts';
import type { SampleEvidence } from './sample-evidence.ts';

/** The day that "today" means for planted claims. */
export const TODAY = '2025-10-01';

/** What the checks do to a planted claim. */
export interface Judged {
  readonly claim: PlantedClaim;
  readonly outcome: CheckedClaim | RemovedClaim;
}

/** Puts planted claims to the checks, one by one. */
export function judgePlanted(claims: readonly PlantedClaim[], evidence: SampleEvidence): Judged[] {
  return claims.map((claim) => {
    const given = evidence.of(claim);
    const context = { evidence: given.evidence, language: claim.language, today: TODAY };
    return { claim, outcome: checkClaim(given.draft, context) };
  });
}

export function isKept({ outcome }: Judged): boolean {
  return !('check' in outcome);
}
