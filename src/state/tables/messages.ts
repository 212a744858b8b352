/** Which message shows which answer. */
export interface MessagesTable {
  link(messageId: string, answerId: string): Promise<void>;
  /** The id of the answer a message shows; `null` for other messages. */
  answerOf(messageId: string): Promise<string | null>;
}
