import type { Asked } from '../asked.ts';

/** Who asked what, and which answer it followed up on. */
export interface StoredAsked {
  readonly asked: Asked;
  readonly askerId: string;
  readonly parentId: string | null;
}

/** What was asked, by the id of its answer or of its own. */
export interface AskedTable {
  /**
   * Keeps what was asked, and returns the id it is found by.
   * @param answerId `null` for what has no stored answer
   */
  save(answerId: string | null, stored: StoredAsked): Promise<string>;
  /** `null` for an id that is not known, or a form no longer understood. */
  find(id: string): Promise<StoredAsked | null>;
}
