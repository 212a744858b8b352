import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { answerSchema, type Answer } from '../answering/answer.ts';
import type { AskRequest } from '../answering/dateline.ts';
import { openStateFile } from './state-file.ts';
import { askedTable, type StoredAsked } from './asked-table.ts';

/** A conversation is understood from its last questions; older ones only slow that down. */
const MAX_TURNS = 6;

export type History = NonNullable<AskRequest['history']>;

export interface StoredAnswer {
  readonly answer: Answer;
  readonly askerId: string;
  /** The answer this one followed up on. */
  readonly parentId: string | null;
}

/** What must survive a restart: answers by id, what was asked for them, and which message shows which answer. */
export interface Store {
  /** Keeps an answer; returns its id, 11 letters, digits, `-` and `_`. */
  save(stored: StoredAnswer): string;
  /** `null` for an id that is not known, or an answer of a form no longer understood. */
  find(answerId: string): StoredAnswer | null;
  /**
   * Keeps what was asked, under the id of its answer where there is one; returns the id.
   * @param answerId `null` for what has no stored answer
   */
  saveAsked(answerId: string | null, stored: StoredAsked): string;
  /** As `find`. */
  findAsked(id: string): StoredAsked | null;
  linkMessage(messageId: string, answerId: string): void;
  /** The id of the answer a message shows; `null` for other messages. */
  answerOf(messageId: string): string | null;
  /** The conversation that an answer ends, oldest first. Questions are complete in themselves. */
  history(answerId: string): History;
  close(): void;
}

const rowSchema = z
  .object({ answer: z.string(), asker_id: z.string(), parent_id: z.string().nullable() })
  .optional();
const linkSchema = z.object({ answer_id: z.string() }).optional();

/**
 * Opens `state.sqlite`, and makes it where there is none.
 * @throws EditionError when a newer version of Dateline has written it
 */
export function openStore(path: string): Store {
  const database = openStateFile(path);
  const insert = database.prepare(
    'INSERT INTO answers (id, asker_id, parent_id, created_at, answer) VALUES (?, ?, ?, ?, ?)',
  );
  const select = database.prepare('SELECT answer, asker_id, parent_id FROM answers WHERE id = ?');
  const link = database.prepare('INSERT OR REPLACE INTO messages (id, answer_id) VALUES (?, ?)');
  const asked = askedTable(database);
  const selectLink = database.prepare('SELECT answer_id FROM messages WHERE id = ?');
  function find(answerId: string): StoredAnswer | null {
    const row = rowSchema.parse(select.get(answerId));
    const answer = row && parseAnswer(row.answer);
    return answer ? { answer, askerId: row.asker_id, parentId: row.parent_id } : null;
  }
  return {
    save({ answer, askerId, parentId }) {
      const id = newId();
      insert.run(id, askerId, parentId, new Date().toISOString(), JSON.stringify(answer));
      return id;
    },
    find,
    saveAsked(answerId, stored) {
      const id = answerId ?? newId();
      asked.save(id, stored);
      return id;
    },
    findAsked: (id) => asked.find(id),
    linkMessage(messageId, answerId) {
      link.run(messageId, answerId);
    },
    answerOf: (messageId) => linkSchema.parse(selectLink.get(messageId))?.answer_id ?? null,
    history: (answerId) => historyOf(answerId, find),
    close() {
      database.close();
    },
  };
}

function newId(): string {
  return randomBytes(8).toString('base64url');
}

function parseAnswer(json: string): Answer | null {
  return answerSchema.safeParse(JSON.parse(json)).data ?? null;
}

function historyOf(answerId: string, find: Store['find']): History {
  const turns: { question: string; answer: string }[] = [];
  let next: string | null = answerId;
  while (next !== null && turns.length < MAX_TURNS) {
    const stored: StoredAnswer | null = find(next);
    if (stored === null) break;
    const { question, searched, answer } = stored.answer;
    turns.unshift({ question: searched.standalone ?? (searched.query || question), answer });
    next = stored.parentId;
  }
  return turns;
}
