/** The conversation in each thread that was opened for one. */
export interface ThreadsTable {
  /** What is asked in the thread next follows up on this answer. */
  continueFrom(threadId: string, answerId: string): Promise<void>;
  /** The id of the last answer in a thread; `null` where there is no conversation, or it was forgotten. */
  lastAnswerOf(threadId: string): Promise<string | null>;
}
