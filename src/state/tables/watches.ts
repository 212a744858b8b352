/** A channel in which new coverage of a topic is posted. */
export interface Watch {
  readonly id: number;
  readonly guildId: string;
  readonly channelId: string;
  readonly topic: string;
  /** Most articles posted within 24 hours. */
  readonly dailyCap: number;
  /** Why nothing is posted any more: the channel is gone, or the bot may not post there. `null` while it is on. */
  readonly off: 'gone' | 'forbidden' | null;
}

/** Which channels watch which topics, and what was posted there already. */
export interface WatchesTable {
  /** One more, which is on; the same topic in the same channel takes the place of the one before. */
  add(watch: Omit<Watch, 'id' | 'off'>): Promise<Watch>;
  /** Of one server, or (`null`) of all. */
  list(guildId: string | null): Promise<readonly Watch[]>;
  /** `false` when the server has no such watch. */
  remove(guildId: string, id: number): Promise<boolean>;
  switchOff(id: number, why: 'gone' | 'forbidden'): Promise<void>;
  /** Which of these articles no edition had before, as remembered; `null` where none was remembered yet. */
  unseen(articleIds: readonly string[]): Promise<readonly string[] | null>;
  /** Remembers the articles of an edition, for all watches there are and will be. */
  saveSeen(articleIds: readonly string[]): Promise<void>;
  /** Remembers that articles were posted for a watch. */
  savePosted(watchId: number, articleIds: readonly string[]): Promise<void>;
  /** Which of these articles were posted for a watch. */
  posted(watchId: number, articleIds: readonly string[]): Promise<ReadonlySet<string>>;
  countPostedSince(watchId: number, since: Date): Promise<number>;
}
