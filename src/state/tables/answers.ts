import type { Answer } from '../../answering/answer.ts';
import type { AskRequest } from '../../answering/dateline.ts';

/** A conversation is understood from its last questions; older ones only slow that down. */
export const MAX_TURNS = 6;

/** A conversation as a question is understood from it. */
export type History = NonNullable<AskRequest['history']>;

/** An answer with all it cited: what is shown of it later depends on no edition. */
export interface StoredAnswer {
  readonly answer: Answer;
  readonly askerId: string;
  /** The answer this one followed up on. */
  readonly parentId: string | null;
  /** The server it was asked in, in public; `null` for what was asked in private or in direct messages. */
  readonly guildId: string | null;
}

/** Answers by id. */
export interface AnswersTable {
  /** Keeps an answer; returns its id, 11 letters, digits, `-` and `_`. */
  save(stored: StoredAnswer): Promise<string>;
  /** `null` for an id that is not known, or an answer of a form no longer understood. */
  find(id: string): Promise<StoredAnswer | null>;
  /** The conversation that an answer ends, oldest first, at most `MAX_TURNS` of it. Questions are complete in themselves. */
  history(id: string): Promise<History>;
  /** How many were kept since a moment, in one server or (`null`) in all and in direct messages. */
  countSince(since: Date, guildId: string | null): Promise<number>;
  /** Removes it with what belongs to it; nothing happens when it is not known. */
  remove(id: string): Promise<void>;
}
