import type { Page, PageRequest } from './page.ts';

/** What one person said of one answer. */
export interface Feedback {
  readonly answerId: string;
  readonly userId: string;
  readonly isHelpful: boolean;
  /** In the person's own words; `null` where none were given. */
  readonly reason: string | null;
}

/** Feedback as those who look after the coverage see it: without the person. */
export interface FeedbackEntry {
  readonly answerId: string;
  /** The question that the answer is to. */
  readonly question: string;
  readonly isHelpful: boolean;
  readonly reason: string | null;
  /** ISO 8601. */
  readonly givenAt: string;
}

export interface FeedbackCounts {
  readonly helpful: number;
  readonly notHelpful: number;
}

/** Whether people found answers helpful. */
export interface FeedbackTable {
  /** Takes the place of what the same person said of the same answer. `false` when the answer is not known. */
  save(feedback: Feedback): Promise<boolean>;
  /** In one server, or (`null`) everywhere. */
  counts(guildId: string | null): Promise<FeedbackCounts>;
  /** The newest first. */
  page(request: PageRequest): Promise<Page<FeedbackEntry>>;
}
