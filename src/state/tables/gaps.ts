import type { Answer } from '../../answering/answer.ts';
import type { Page, PageRequest } from './page.ts';

/** A question that was not answered: enough to see what is asked and not covered, and where it was looked for. */
export interface Gap extends Pick<Answer, 'question' | 'searched' | 'nearest' | 'edition'> {
  /** The kept answer that says so, with which the gap is forgotten; `null` where none was kept. */
  readonly answerId: string | null;
  /** The server whose people may see it; `null` for direct messages, private questions and the terminal. */
  readonly guildId: string | null;
}

/** A gap as those who look after the coverage see it. */
export interface GapEntry {
  readonly question: string;
  /** ISO 8601. */
  readonly askedAt: string;
  readonly nearest: Gap['nearest'];
  readonly edition: string;
}

/** Questions without an answer. Who asked them is not kept. */
export interface GapsTable {
  add(gap: Gap): Promise<void>;
  /** The newest first. */
  page(request: PageRequest): Promise<Page<GapEntry>>;
}
