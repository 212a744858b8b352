import type { AnswersTable } from './tables/answers.ts';
import type { AskedTable } from './tables/asked.ts';
import type { FeedbackTable } from './tables/feedback.ts';
import type { GapsTable } from './tables/gaps.ts';
import type { MessagesTable } from './tables/messages.ts';
import type { QuotasTable } from './tables/quotas.ts';
import type { SettingsTable } from './tables/settings.ts';
import type { ThreadsTable } from './tables/threads.ts';
import type { WatchesTable } from './tables/watches.ts';

/** What must survive a restart. Several processes may share it. */
export interface State {
  readonly answers: AnswersTable;
  readonly asked: AskedTable;
  readonly messages: MessagesTable;
  readonly threads: ThreadsTable;
  readonly feedback: FeedbackTable;
  readonly gaps: GapsTable;
  readonly quotas: QuotasTable;
  readonly settings: SettingsTable;
  readonly watches: WatchesTable;
  /** What is kept of a person. */
  traces(userId: string): Promise<Traces>;
  /** Removes all that is kept of a person, and of it nothing or all; returns what it was. */
  forget(userId: string): Promise<Traces>;
  /**
   * Removes answers, questions, feedback and gaps of before a moment, and counted questions of before a day; returns
   * how many answers.
   */
  purge(before: Date): Promise<number>;
  /** Writes something that changes nothing. @throws when nothing can be written */
  probe(): Promise<void>;
  close(): Promise<void>;
}

/** How much is kept of a person. */
export interface Traces {
  readonly answers: number;
  readonly asked: number;
  readonly feedback: number;
  /** Questions counted for the limits. */
  readonly quotas: number;
  /** Questions of theirs without an answer. */
  readonly gaps: number;
}
