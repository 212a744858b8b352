import type { UsageMeter } from '../models/usage.ts';
import type { RemovedClaim } from './checked-claim.ts';

/** What a verification is given besides claims. */
export interface VerifyRequest {
  /** The day that "today" means, `YYYY-MM-DD`. */
  readonly today: string;
  readonly usage?: UsageMeter | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * A second opinion on claims that passed the exact checks and failed one that judges what they mean: such a check can
 * err. Nothing else is ever asked of it.
 */
export interface Verifier {
  /**
   * Whether the cited words bear each claim out, in their order, with one request for all of them. What cannot be read
   * as a yes is a no.
   * @throws ProviderError when the model cannot be reached
   */
  verify(claims: readonly RemovedClaim[], request: VerifyRequest): Promise<readonly boolean[]>;
}
