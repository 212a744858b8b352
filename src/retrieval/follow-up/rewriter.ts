import type { UsageMeter } from '../../models/usage.ts';
import type { Turn } from '../follow-up.ts';

export interface RewriteRequest {
  readonly question: string;
  /** Oldest first; at least one turn. */
  readonly history: readonly Turn[];
  readonly signal?: AbortSignal | undefined;
  /** Told what it cost, whether it succeeds or not. */
  readonly usage?: UsageMeter | undefined;
}

/** Turns a question of a conversation into one that stands alone, and leaves alone what does. */
export interface FollowUpRewriter {
  /** @throws ProviderError when it cannot; the signal's reason */
  rewrite(request: RewriteRequest): Promise<string>;
}
