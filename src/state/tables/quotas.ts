/** Who asks, and where. */
export interface Asker {
  readonly userId: string;
  /** `null` in direct messages. */
  readonly guildId: string | null;
}

/** So many questions within so long a time, by one person, in one server, or in all. */
export interface QuotaLimit {
  readonly scope: 'user' | 'guild' | 'all';
  /** At least 1. */
  readonly most: number;
  readonly windowMs: number;
}

export interface QuotaRules {
  readonly limits: readonly QuotaLimit[];
  /** A question under way that is not renewed for so long was lost, in a crash perhaps; it then counts no more, ms. */
  readonly lostAfterMs: number;
}

/** Whether a question may be asked, and if not, what stands in its way. */
export type Claim =
  | { readonly granted: true; readonly id: number }
  /** The same person's question before is not answered yet. */
  | { readonly granted: false; readonly reason: 'busy' }
  | { readonly granted: false; readonly reason: QuotaLimit['scope']; readonly freeAt: Date };

export interface QuotaLeft extends QuotaLimit {
  readonly left: number;
  /** When there will be one more than now; `null` where none is used. */
  readonly nextAt: Date | null;
}

/** Questions asked of late, counted together by all processes that share the state. */
export interface QuotasTable {
  /** Takes a question out of every limit at once, or out of none. */
  claim(asker: Asker, rules: QuotaRules): Promise<Claim>;
  /** Says that a question is still under way. */
  renew(claimId: number): Promise<void>;
  /** A question that was answered stays counted. */
  charge(claimId: number): Promise<void>;
  /** A question that failed is not counted. */
  release(claimId: number): Promise<void>;
  /** What is left of each limit that applies to someone. */
  left(asker: Asker, rules: QuotaRules): Promise<readonly QuotaLeft[]>;
}
