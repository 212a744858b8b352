import { openStateFile } from './state-file.ts';
import type { Answer } from '../answering/answer.ts';

/** What is kept of an answer that is none: enough to see what is asked and not covered, and where it was looked for. */
type Unanswered = Pick<Answer, 'question' | 'searched' | 'nearest' | 'edition'>;

/**
 * Keeps a question that was not answered, for those who look after the coverage.
 * @param path of `state.sqlite`
 * @throws whatever the database does; nothing of the answer depends on it
 */
export function recordGap(path: string, unanswered: Unanswered, now: Date): void {
  const { question, searched, nearest, edition } = unanswered;
  const database = openStateFile(path);
  try {
    database
      .prepare(
        'INSERT INTO gaps (asked_at, question, searched, nearest, edition) VALUES (?, ?, ?, ?, ?)',
      )
      .run(now.toISOString(), question, JSON.stringify(searched), JSON.stringify(nearest), edition);
  } finally {
    database.close();
  }
}
